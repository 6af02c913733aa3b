<!DOCTYPE html>
<html lang="de">
<head><meta charset="utf-8"><title>${content.title}</title></head>
<body>
<nav><a href="/">Start</a></nav>
<main>
<h1>${content.title}</h1>
<p>${content.date?string("yyyy-MM-dd")}</p>
${content.body}
</main>
</body>
</html>
