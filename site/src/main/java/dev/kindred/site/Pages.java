package dev.kindred.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Web pages of documents that are written in Markdown. */
final class Pages {

  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), HeadingAnchorExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(EXTENSIONS).build();

  private final Path root;
  private final String repository;
  private final String frame;

  /**
   * @param root the folder of the project
   * @param repository the address of the project's sources, for links to what is no document
   */
  Pages(Path root, String repository) {
    this.root = root;
    this.repository = repository;
    this.frame = frame();
  }

  private static String frame() {
    try (InputStream frame = Pages.class.getResourceAsStream("page.html")) {
      return new String(Objects.requireNonNull(frame).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Returns the name of the page of a document, as seen from the site's folder. */
  static Path name(Path document) {
    return Path.of(document.toString().replaceFirst("\\.md$", ".html"));
  }

  /** Returns the page of a document, which is named as seen from the project's folder. */
  String page(Path document) throws IOException {
    String text = Files.readString(root.resolve(document));
    Node tree = PARSER.parse(text);
    tree.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            link.setDestination(destination(document, link.getDestination()));
            visitChildren(link);
          }
        });
    String title = text.lines().findFirst().orElse("").replaceFirst("^# ", "");
    return framed(title, "../".repeat(document.getNameCount() - 1), RENDERER.render(tree));
  }

  /** Returns the page that leads to the Javadoc of modules. */
  String javadoc(List<String> modules) {
    String list =
        modules.stream()
            .map(module -> "<li><a href=\"%1$s/index.html\">%1$s</a></li>".formatted(module))
            .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>\n"));
    return framed("API", "../", "<h1>API</h1>\n" + list);
  }

  private String framed(String title, String top, String content) {
    return frame.replace("{title}", title).replace("{top}", top).replace("{content}", content);
  }

  /** Returns where a link of a document leads on the site. */
  private String destination(Path document, String link) {
    if (link.startsWith("#") || link.matches("\\w+:.*")) {
      return link;
    }
    String file = link.replaceFirst("#.*", "");
    Path target = document.resolveSibling(file).normalize();
    if (file.endsWith(".md") && isOnTheSite(target)) {
      return link.replaceFirst("\\.md(?=#|$)", ".html");
    }
    String kind = Files.isDirectory(root.resolve(target)) ? "tree" : "blob";
    return repository + "/" + kind + "/main/" + target + link.substring(file.length());
  }

  private static boolean isOnTheSite(Path document) {
    return document.getNameCount() == 1 || document.startsWith("docs");
  }
}
