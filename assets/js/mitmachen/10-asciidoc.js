// Escapes text as AsciiDoc, so that no character of it becomes markup.
var mitmachen = {};
(function () {
  "use strict";

  // Characters with a meaning within a line. Letters, digits and commas stay as they are, so that the file is readable.
  var SIGNS = /[*_`#^~+{}[\]<>\\]/g;
  var ADDRESS = /https?:\/\/[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:\d+)?(\/[A-Za-z0-9\/._~%?&=#+-]*)?/g;
  var INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

  function reference(sign) {
    return "&#" + sign.charCodeAt(0) + ";";
  }

  function clean(text) {
    return text.replace(INVISIBLE, "").replace(/[\u2028\u2029\t]/g, " ").replace(/\r\n?/g, "\n");
  }

  // For the title or a value of the header: one line, without attribute references and line continuation.
  mitmachen.value = function (text) {
    return clean(text).replace(/\s+/g, " ").replace(/\{/g, "(").replace(/\}/g, ")").replace(/[\\\s]+$/, "").trim();
  };

  function words(text) {
    return text.replace(/&(?=[#A-Za-z])/g, "&amp;").replace(SIGNS, reference).replace(/::/g, ":&#58;").replace(/;;/g, ";&#59;")
      .replace(/:\/\//g, ":&#47;/").replace(/\(\(/g, "(&#40;");
  }

  // Web addresses stay links. A character that would become part of a link gets a space before it.
  function line(text) {
    var end = 0;
    var parts = "";
    text.replace(ADDRESS, function (address) {
      var at = arguments[arguments.length - 2];
      parts += words(text.slice(end, at)) + address.replace(/[*_`#^~+]/g, reference);
      end = at + address.length;
      parts += /^[.,;:!?)]*(\s|$)/.test(text.slice(end)) ? "" : " ";
      return address;
    });
    return parts + words(text.slice(end));
  }

  // Characters with a meaning at the beginning of a line only.
  function beginning(text) {
    return text.replace(/^intern(\s*):/i, "intern$1 –").replace(/^[=|.:\/'"\u2022-]/, reference)
      .replace(/^(\d+|[A-Za-z]|[ivxIVX]+)([.)])(?=\s)/, function (all, number, sign) {
        return number + reference(sign);
      }).replace(/^(NOTE|TIP|IMPORTANT|WARNING|CAUTION):/, "$1&#58;");
  }

  // Each line becomes a paragraph; lines that begin with a dash or a dot become list items.
  mitmachen.text = function (text) {
    var blocks = "";
    var inList = false;
    clean(text).split("\n").forEach(function (raw) {
      var point = /^\s*[-*\u2022\u00b7\u2013]\s+(.*\S)\s*$/.exec(raw);
      var content = (point ? point[1] : raw).replace(/\s+/g, " ").trim();
      if (!content) {
        return;
      }
      var converted = beginning(line(content));
      if (point) {
        blocks += (inList ? "" : "\n") + "* " + converted + "\n";
      } else {
        blocks += "\n" + converted + "\n";
      }
      inList = Boolean(point);
    });
    return blocks;
  };

  mitmachen.slug = function (text) {
    return text.toLowerCase().replace(/ä/g, "ae").replace(/ö/g, "oe").replace(/ü/g, "ue").replace(/ß/g, "ss")
      .normalize("NFD").replace(/[^a-z0-9]+/g, "-").slice(0, 60).replace(/^-|-$/g, "") || "termin";
  };
})();
