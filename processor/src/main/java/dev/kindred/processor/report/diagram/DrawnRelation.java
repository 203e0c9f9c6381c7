package dev.kindred.processor.report.diagram;

import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.model.RelationDescriptor.Forward;
import dev.kindred.processor.model.RelationDescriptor.ManyToMany;
import java.util.List;
import java.util.stream.Stream;

/**
 * Relation that the diagram has a line for: a foreign key, or a many-to-many relation with a join
 * table. One with an association entity has the lines of that entity's foreign keys.
 */
record DrawnRelation(EntityDescriptor source, RelationDescriptor relation) {

  static List<DrawnRelation> of(EntityDescriptor entity) {
    return Stream.<RelationDescriptor>concat(
            entity.forwardRelations().stream(),
            entity.manyToManyRelations().stream()
                .filter(relation -> relation.table().association().isEmpty()))
        .map(relation -> new DrawnRelation(entity, relation))
        .toList();
  }

  boolean isManyToMany() {
    return relation instanceof ManyToMany;
  }

  RelationLine.Rows sources() {
    return relation instanceof Forward forward && forward.foreignKey().isUnique()
        ? RelationLine.Rows.OPTIONAL
        : RelationLine.Rows.MANY;
  }

  RelationLine.Rows targets() {
    if (!(relation instanceof Forward forward)) {
      return RelationLine.Rows.MANY;
    }
    return forward.foreignKey().isOptional() ? RelationLine.Rows.OPTIONAL : RelationLine.Rows.ONE;
  }

  int startPort(EntityBox box) {
    return relation instanceof Forward forward
        ? box.port(forward.foreignKey().columns().get(0))
        : EntityBox.titlePort();
  }

  /** Returns where the line ends; that of a join table from an entity to itself ends lower. */
  int endPort(EntityBox box) {
    if (!(relation instanceof Forward forward)) {
      return source.id().equals(relation.target()) ? box.port(0) : EntityBox.titlePort();
    }
    int column = forward.foreignKey().references().get(0);
    boolean isItself = source.id().equals(relation.target()) && isIn(forward, column);
    return isItself || !box.columns().contains(column) ? EntityBox.titlePort() : box.port(column);
  }

  private static boolean isIn(Forward forward, int column) {
    return forward.foreignKey().columns().get(0) == column;
  }

  /** Returns the text of the relation's tooltip: "Book.author → Author, on delete cascade". */
  String description(String from, String to) {
    String ends = from + "." + relation.name() + " → " + to;
    if (relation instanceof Forward forward) {
      return ends + ", on delete " + forward.foreignKey().onDelete().words();
    }
    return ends + ", join table " + ((ManyToMany) relation).table().name();
  }
}
