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

/** Names of entities on a page, with as much of their packages as makes them unique. */
public final class EntityLabels {

  private final Map<ClassId, String> labels = new HashMap<>();
  private final Map<ClassId, String> anchors = new HashMap<>();

  /** Creates the labels of these entities. */
  public EntityLabels(List<EntityDescriptor> entities) {
    List<ClassId> ids = entities.stream().map(EntityDescriptor::id).toList();
    Set<String> repeated = repeated(ids.stream().map(ClassId::toString).toList());
    Set<String> repeatedInPackage = repeated(ids.stream().map(EntityLabels::inPackage).toList());
    for (ClassId id : ids) {
      String label = repeated.contains(id.toString()) ? inPackage(id) : id.toString();
      labels.put(id, repeatedInPackage.contains(label) ? id.qualifiedName() : label);
    }
    Set<String> ambiguous = repeated(ids.stream().map(this::lowerCase).toList());
    ids.forEach(
        id -> anchors.put(id, ambiguous.contains(lowerCase(id)) ? label(id) : lowerCase(id)));
  }

  private static Set<String> repeated(Collection<String> names) {
    Set<String> seen = new HashSet<>();
    return names.stream().filter(name -> !seen.add(name)).collect(Collectors.toSet());
  }

  /** Returns the name of an entity after the last part of its package's name. */
  private static String inPackage(ClassId entity) {
    String packageName = entity.packageName();
    return packageName.substring(packageName.lastIndexOf('.') + 1) + "." + entity;
  }

  private String lowerCase(ClassId entity) {
    return label(entity).toLowerCase(Locale.ROOT);
  }

  /** Returns the unique name of an entity. */
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
