package dev.kindred.internal.dialect;

import java.util.List;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

/**
 * Loads jOOQ's renderer, which logs a logo and a tip when it is loaded. Where Kindred is the first
 * to need it, it is loaded without: jOOQ knows two system properties for that, which are set for
 * this moment, and left alone where the application has set them.
 */
public final class JooqRenderer {

  private static final List<String> SWITCHES = List.of("org.jooq.no-logo", "org.jooq.no-tips");

  static {
    List<String> unset =
        SWITCHES.stream().filter(each -> System.getProperty(each) == null).toList();
    unset.forEach(each -> System.setProperty(each, "true"));
    try {
      DSL.using(new DefaultConfiguration()).render(DSL.inline(1));
    } finally {
      unset.forEach(System::clearProperty);
    }
  }

  private JooqRenderer() {}

  /** Returns a configuration with Kindred's settings. */
  static Configuration configuration(Configuration configuration) {
    return configuration.derive(
        new Settings()
            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
            .withRenderNameCase(RenderNameCase.AS_IS));
  }

  /** Returns a context that renders SQL and can't execute it. */
  static DSLContext rendering(Configuration configuration) {
    load();
    return DSL.using(configuration);
  }

  /** Loads the renderer, once: this class does so when it is initialized. */
  public static void load() {}
}
