package dev.kindred.processor.schema;

import dev.kindred.processor.model.EntityDescriptor;
import java.util.ArrayList;
import java.util.List;

/** Lines of hints: where a table comes from, which only the class output has. */
final class Hints {

  private Hints() {}

  /** Returns the hints of an entity's table or view. */
  static List<String> of(EntityDescriptor entity) {
    List<String> lines = new ArrayList<>(ofOwner(entity));
    if (!entity.isView()) {
      entity
          .columns()
          .forEach(
              column ->
                  lines.add(
                      "hint attribute " + Tokens.name(column.name()) + ' ' + column.attribute()));
    }
    return lines;
  }

  /** Returns the hint at the entity that declares a table. */
  static List<String> ofOwner(EntityDescriptor entity) {
    return List.of("hint entity " + entity.id().qualifiedName());
  }
}
