package dev.kindred.tool.internal.choice;

import dev.kindred.tool.internal.declaration.AnnotationUse;
import dev.kindred.tool.internal.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Places of an entity's check constraints: each attribute has room for one, and so has the entity.
 * A check stands on an attribute that it is about, if there is room.
 */
final class CheckPlaces {

  private final EntityPlan entity;
  private final Map<PlannedAttribute, Table.Check> byAttribute = new HashMap<>();
  private Optional<Table.Check> ofEntity = Optional.empty();

  CheckPlaces(EntityPlan entity) {
    this.entity = entity;
    entity.checks().others().forEach(this::place);
  }

  private void place(Table.Check check) {
    List<PlannedAttribute> named =
        entity.attributes().all().stream()
            .filter(PlannedAttribute.Value.class::isInstance)
            .filter(each -> isAbout(check, each.columns().get(0)))
            .toList();
    Optional<PlannedAttribute> free =
        named.stream().filter(each -> !byAttribute.containsKey(each)).findFirst();
    boolean isOfEntity = (named.size() != 1 || free.isEmpty()) && ofEntity.isEmpty();
    if (isOfEntity) {
      ofEntity = Optional.of(check);
    } else if (free.isPresent()) {
      byAttribute.put(free.get(), check);
    } else {
      entity.notes().add("The check " + check.name() + " has no place: " + check.condition());
    }
  }

  private static boolean isAbout(Table.Check check, String column) {
    return Pattern.compile("(?i)(?<![\\w'])" + Pattern.quote(column) + "(?![\\w'])")
        .matcher(check.condition())
        .find();
  }

  Optional<AnnotationUse> of(PlannedAttribute attribute) {
    return Optional.ofNullable(byAttribute.get(attribute))
        .map(check -> annotation(check, "_" + attribute.columns().get(0)));
  }

  Optional<AnnotationUse> ofEntity() {
    return ofEntity.map(check -> annotation(check, ""));
  }

  private AnnotationUse annotation(Table.Check check, String suffix) {
    String usual = "ck_" + entity.table().name().name() + suffix;
    AnnotationUse annotation = AnnotationUse.of("Check").withText("value", check.condition());
    return check.name().isEmpty() || check.name().equals(usual)
        ? annotation
        : annotation.withText("name", check.name());
  }
}
