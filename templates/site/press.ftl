<#ftl output_format="plainText">
<#-- view: PressKit.View -->
${view.item.title}

${view.teaser}
<#list view.facts as fact>

${fact}
</#list>

${view.text}

<#if view.picture.isPresent()>
Bild: ${view.picture.get().alt}
Urheber: ${view.picture.get().credit}, Lizenz: ${view.picture.get().licence}

</#if>
<#if view.contact?has_content>
Kontakt
<#list view.contact as fact>${fact.label}: ${fact.value()}
</#list>

</#if>
Im Netz: ${view.address}
