package dev.kindred.it;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles statements against the class path of the tests, and gives javac's errors. */
final class Compiler {

  private static final String CLASS =
      """
      import dev.kindred.*;
      import dev.kindred.example.places.*;
      import dev.kindred.it.clubs.*;
      import dev.kindred.it.model.*; import dev.kindred.it.extra.Bill_; import dev.kindred.it.extra.Turnover_; import dev.kindred.it.extra.Merchant_; import dev.kindred.it.extra.Stopover_; import java.math.BigDecimal;
      import dev.kindred.model.*;
      import java.util.List;

      class Snippet {
        void run(Database db, Place place, Restaurant restaurant, Waiter waiter) {
          %s
        }
      }
      """;

  private Compiler() {}

  /** The errors of some statements in a method with a database and one entity of each kind. */
  static List<Diagnostic<? extends JavaFileObject>> errors(String statements) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options =
        List.of("-proc:none", "-d", System.getProperty("java.io.tmpdir"), "-implicit:none");
    JavaFileObject source = new Source(CLASS.formatted(statements));
    javac.getTask(null, null, diagnostics, options, null, List.of(source)).call();
    return diagnostics.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .<Diagnostic<? extends JavaFileObject>>map(each -> each)
        .toList();
  }

  /** What javac says of an error, without the names of packages. */
  static String message(Diagnostic<?> error) {
    return error.getMessage(Locale.ENGLISH).replaceAll("\\b(?:[a-z]+\\.)+(?=[A-Z])", "");
  }

  /** A source in memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///Snippet.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
