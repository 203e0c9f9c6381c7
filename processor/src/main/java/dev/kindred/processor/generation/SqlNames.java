package dev.kindred.processor.generation;

import com.palantir.javapoet.CodeBlock;
import dev.kindred.processor.model.IdentifierQuoting;

/** Names of tables and columns, quoted only where they need it. */
final class SqlNames {

  private SqlNames() {}

  static CodeBlock of(String name) {
    return IdentifierQuoting.isNeededBy(name)
        ? CodeBlock.of("$T.quotedName($S)", RuntimeNames.DSL, name)
        : CodeBlock.of("$T.unquotedName($S)", RuntimeNames.DSL, name);
  }

  /** Returns the name in SQL, in double quotes where it needs them. */
  static String text(String name) {
    return name.isEmpty() || !IdentifierQuoting.isNeededBy(name) ? name : '"' + name + '"';
  }
}
