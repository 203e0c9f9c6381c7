package dev.kindred.tool.internal.choice;

import dev.kindred.tool.internal.table.TableName;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Names of reverse relations that differ from each other and from the target's attributes. Empty
 * where the default name does.
 */
final class InverseNames {

  private final Map<TableName, Set<String>> used = new HashMap<>();
  private final IdentityHashMap<PlannedAttribute, String> names = new IdentityHashMap<>();

  InverseNames(Collection<EntityPlan> entities) {
    for (EntityPlan entity : entities) {
      Set<String> attributes = new HashSet<>();
      entity.attributes().all().forEach(each -> attributes.add(each.name()));
      used.put(entity.table().name(), attributes);
    }
    entities.forEach(this::choose);
  }

  private void choose(EntityPlan entity) {
    List<PlannedAttribute> attributes = entity.attributes().all();
    for (PlannedAttribute attribute : attributes) {
      if (attribute instanceof PlannedAttribute.Forward forward) {
        boolean isOneOfSeveral =
            attributes.stream().filter(each -> isTo(each, forward.target())).count() > 1;
        String suffix = forward.relation().isOneToOne() ? "" : "Set";
        choose(entity, forward, forward.target(), suffix, isOneOfSeveral);
      } else if (attribute instanceof PlannedAttribute.ToMany many) {
        boolean isOneOfSeveral =
            attributes.stream().filter(each -> isTo(each, many.target())).count() > 1;
        choose(entity, many, many.target(), "Set", isOneOfSeveral);
      }
    }
  }

  private static boolean isTo(PlannedAttribute attribute, TableName target) {
    return (attribute instanceof PlannedAttribute.Forward forward
            && forward.target().equals(target))
        || (attribute instanceof PlannedAttribute.ToMany many && many.target().equals(target));
  }

  private void choose(
      EntityPlan entity,
      PlannedAttribute attribute,
      TableName target,
      String suffix,
      boolean isOneOfSeveral) {
    Set<String> taken = used.getOrDefault(target, new HashSet<>());
    String usual = JavaNames.decapitalised(entity.className()) + suffix;
    if (!isOneOfSeveral && !SourceVersion.isKeyword(usual) && taken.add(usual)) {
      return;
    }
    String name = attribute.name() + entity.className() + suffix;
    String unused = name;
    for (int number = 2; !taken.add(unused); number++) {
      unused = name + number;
    }
    names.put(attribute, unused);
  }

  /** Returns the name to declare, if there must be one. */
  Optional<String> of(PlannedAttribute attribute) {
    return Optional.ofNullable(names.get(attribute));
  }
}
