<#-- view: SiteFiles.HostView. Nothing is disallowed, or robots would not see the noindex of a demonstration. -->
User-agent: *
Disallow:
Sitemap: ${view.sitemap}
