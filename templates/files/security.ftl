<#-- view: SecurityContact -->
Contact: mailto:${view.email}
Expires: ${view.expires}
Preferred-Languages: de, en
Canonical: ${view.canonical}
