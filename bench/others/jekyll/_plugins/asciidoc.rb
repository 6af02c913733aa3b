require 'asciidoctor'

class AsciiDoc < Jekyll::Converter
  safe true

  def matches(extension)
    extension == '.adoc'
  end

  def output_ext(_extension)
    '.html'
  end

  def convert(content)
    Asciidoctor.convert(content, safe: :secure)
  end
end
