<#-- view: SiteFiles.HostView. Robots may read everything: only then do they see the noindex of a demonstration. -->
User-agent: *
Disallow:
Sitemap: ${view.sitemap}
