<#-- view: SiteFiles.HostView. Each block is conditional, since the host may lack the module. Nothing but what
     "AllowOverride FileInfo Indexes" permits: anything else takes the whole site down (ServersTest). -->
AddDefaultCharset utf-8
ErrorDocument 404 ${view.basePath}404.html
<IfModule mod_alias.c>
<#list view.redirects as redirect>
Redirect 301 ${redirect.from} ${redirect.to}
</#list>
# Folders without a page: not found. "Options -Indexes" would say it, too, but many hosts answer it with an error 500.
RedirectMatch 404 "^${view.basePath}(${view.folders?join("|")})/([^.]*/)?$"
</IfModule>
<IfModule mod_autoindex.c>
IndexIgnore *
</IfModule>
<IfModule mod_mime.c>
AddType text/calendar .ics
AddType text/csv .csv
AddType application/ld+json .jsonld
AddType text/javascript .js
AddType application/xml .xml
AddType application/geo+json .geojson
AddType image/svg+xml .svg
AddType image/webp .webp
AddType video/mp4 .mp4
AddType application/manifest+json .webmanifest
AddCharset utf-8 .ics .xml .css .js .svg .txt .csv .json .jsonld .geojson
</IfModule>
<IfModule mod_deflate.c>
AddOutputFilterByType DEFLATE text/html text/css text/javascript text/plain text/calendar text/csv text/xml application/xml application/json application/ld+json application/feed+json application/geo+json image/svg+xml
</IfModule>
# What others may show in a frame on their pages, and what their scripts may read: without mod_setenvif nothing.
<IfModule mod_setenvif.c>
SetEnvIf Request_URI "^${view.basePath}${area.embeds?remove_beginning("/")}[^/]+/" EINBETTEN
SetEnvIf Request_URI "^${view.basePath}(${view.open?join("|")})/|\.ics$|^${view.basePath}feed\.xml$" OFFEN
</IfModule>
<IfModule mod_headers.c>
Header always set Content-Security-Policy "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
Header always set Content-Security-Policy "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *" env=EINBETTEN
Header set X-Robots-Tag "noindex" env=EINBETTEN
Header always set X-Content-Type-Options "nosniff"
Header always set Referrer-Policy "no-referrer"
Header always set Permissions-Policy "camera=(), microphone=(), geolocation=(), payment=(), usb=()"
Header always set Cross-Origin-Opener-Policy "same-origin"
Header always set Cross-Origin-Resource-Policy "same-origin"
<#if view.secure && view.basePath == "/">
Header always set Strict-Transport-Security "max-age=63072000"
</#if>
Header set Access-Control-Allow-Origin "*" env=OFFEN
# mod_deflate gives compressed answers another ETag, which httpd does not recognize again (bug 45023).
RequestHeader edit* If-None-Match "-gzip\"" "\""
Header set Cache-Control "no-cache"
# What other websites and programs load: pictures of feeds, calendars, data.
<FilesMatch "\.(svg|png|jpg|webp|ics|xml|json|jsonld|csv|geojson)$">
Header always set Cross-Origin-Resource-Policy "cross-origin"
</FilesMatch>
# Drawings have a style sheet for dark schemes inside.
<FilesMatch "\.svg$">
Header always set Content-Security-Policy "default-src 'none'; style-src 'unsafe-inline'"
</FilesMatch>
<FilesMatch "^[a-z-]+\.[0-9a-f]{10}\.(css|js|json)$">
Header set Cache-Control "public, max-age=31536000, immutable"
</FilesMatch>
</IfModule>
