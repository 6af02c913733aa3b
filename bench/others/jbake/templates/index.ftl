<!DOCTYPE html>
<html lang="de">
<head><meta charset="utf-8"><title>Start</title></head>
<body>
<main>
<ul>
<#list published_posts as post>
<li>${post.date?string("yyyy-MM-dd")} <a href="${post.uri}">${post.title}</a></li>
</#list>
</ul>
</main>
</body>
</html>
