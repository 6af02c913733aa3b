module.exports = {
  dir: { input: "content", includes: "../_includes", output: "_site" },
  markdownTemplateEngine: false,
};
