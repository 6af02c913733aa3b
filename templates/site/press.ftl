<#ftl output_format="plainText">
<#-- view: PressKit.View -->
${view.item.title}

${view.teaser}

${view.text}

<#if view.picture.isPresent()>
Bild: ${view.picture.get().alt}
Urheber: ${view.picture.get().credit}, Lizenz: ${view.picture.get().licence}

</#if>
Kontakt
<#list view.contact as fact>${fact.label}: ${fact.value()}
</#list>

Im Netz: ${view.address}
