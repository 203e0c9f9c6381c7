package dev.kindred.tool.internal.source;

import dev.kindred.tool.internal.declaration.AnnotationUse;
import dev.kindred.tool.internal.declaration.DeclaredAttribute;
import dev.kindred.tool.internal.declaration.DeclaredEntity;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Imports of a source, sorted: static ones first. */
final class Imports {

  private static final String STATIC = "static ";

  private final Set<String> names = new TreeSet<>();

  /** Returns the imports of an entity. */
  static Imports of(DeclaredEntity entity) {
    Imports imports = new Imports();
    imports.add(entity.annotations());
    for (DeclaredAttribute attribute : entity.attributes()) {
      imports.add(attribute.annotations());
      imports.names.addAll(attribute.type().imports());
      if (attribute.isNullable()) {
        imports.names.add("org.jspecify.annotations.Nullable");
      }
    }
    return imports;
  }

  void add(Collection<AnnotationUse> annotations) {
    annotations.forEach(each -> names.addAll(each.imports()));
  }

  /** Returns the code, with an empty line after each group. */
  String code() {
    return group(true) + group(false);
  }

  private String group(boolean isStatic) {
    String lines =
        names.stream()
            .filter(each -> each.startsWith(STATIC) == isStatic)
            .map(each -> "import " + each + ";\n")
            .collect(Collectors.joining());
    return lines.isEmpty() ? "" : lines + "\n";
  }
}
