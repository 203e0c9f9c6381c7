package dev.kindred.processor.report.markup;

import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.type.ClassId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of entities on a page: short where no other entity has the same name. */
public final class EntityLabels {

  private final Map<ClassId, String> labels = new HashMap<>();
  private final Map<ClassId, String> anchors = new HashMap<>();

  /** Creates the labels of these entities. */
  public EntityLabels(List<EntityDescriptor> entities) {
    List<ClassId> ids = entities.stream().map(EntityDescriptor::id).toList();
    Set<String> repeated = repeated(ids.stream().map(ClassId::toString).toList());
    for (ClassId id : ids) {
      String name = id.toString();
      labels.put(id, repeated.contains(name) ? id.qualifiedName() : name);
    }
    Set<String> ambiguous = repeated(ids.stream().map(this::lowerCase).toList());
    ids.forEach(
        id -> anchors.put(id, ambiguous.contains(lowerCase(id)) ? label(id) : lowerCase(id)));
  }

  private static Set<String> repeated(Collection<String> names) {
    Set<String> seen = new HashSet<>();
    return names.stream().filter(name -> !seen.add(name)).collect(Collectors.toSet());
  }

  private String lowerCase(ClassId entity) {
    return label(entity).toLowerCase(Locale.ROOT);
  }

  /** Returns the name of an entity, with its package if others have the same one. */
  public String label(ClassId entity) {
    return labels.getOrDefault(entity, entity.qualifiedName());
  }

  /** Returns the identifier of an entity's section, which follows {@code #} in addresses. */
  public String anchor(ClassId entity) {
    return anchors.getOrDefault(entity, entity.qualifiedName());
  }

  /** Returns a link to an entity's section. */
  public Markup link(ClassId entity) {
    return Markup.element("a", label(entity)).with("href", "#" + anchor(entity));
  }
}
