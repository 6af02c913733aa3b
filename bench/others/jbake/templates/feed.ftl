<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0">
<channel>
<title>Start</title>
<link>${config.site_host}</link>
<#list published_posts[0..<50] as post>
<item><title>${post.title}</title><link>${config.site_host}/${post.uri}</link></item>
</#list>
</channel>
</rss>
