package dev.kindred.spi;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A many-to-many relation, on either side. Two of the same table and direction are equal. */
public final class LinkRelation extends RelationModel {

  private final LinkTable link;
  private final boolean declared;
  private final boolean carried;
  private final @Nullable EntityModel<?> known;

  /** Looked up once: the models of the link entity and of both sides are made one by one. */
  private @Nullable List<Integer> ownerColumns;

  private @Nullable List<Integer> targetColumns;

  /**
   * Describes a relation.
   *
   * @param index its position among the owner's relations
   * @param declared whether the owner declares it, and not the target
   */
  public LinkRelation(
      EntityModel<?> owner, int index, String name, LinkTable link, boolean declared) {
    this(owner, index, name, link, declared, declared);
  }

  private LinkRelation(
      EntityModel<?> owner,
      int index,
      String name,
      LinkTable link,
      boolean declared,
      boolean carried) {
    super(owner, index, name);
    this.link = link;
    this.declared = declared;
    this.carried = carried;
    this.known = null;
  }

  /** The same relation with an attribute of the owner's that was declared for it. */
  public LinkRelation carried() {
    return new LinkRelation(owner(), index(), name(), link, declared, true);
  }

  private LinkRelation(LinkRelation inverse) {
    super(inverse.target(), -1, "of" + inverse);
    this.link = inverse.link.inverse();
    this.declared = !inverse.declared;
    this.carried = false;
    this.known = inverse.owner();
  }

  @Override
  public EntityModel<?> target() {
    return known == null ? owner().related(index()) : known;
  }

  @Override
  public boolean leadsBack() {
    return false;
  }

  @Override
  public boolean isCarried() {
    return carried;
  }

  /** Those of the owner's key, or what the link entity refers to in place of it. */
  @Override
  public List<Integer> ownerColumns() {
    List<Integer> columns = ownerColumns;
    if (columns == null) {
      columns = references(link.ownerColumns(), owner());
      ownerColumns = columns;
    }
    return columns;
  }

  /** The positions of the target's columns that the pairs refer to. */
  public List<Integer> targetColumns() {
    List<Integer> columns = targetColumns;
    if (columns == null) {
      columns = references(link.targetColumns(), target());
      targetColumns = columns;
    }
    return columns;
  }

  private List<Integer> references(List<String> columns, EntityModel<?> side) {
    return link.entity() == null
        ? side.keyColumns()
        : relation(link.entity(), columns).references();
  }

  @Override
  public boolean toMany() {
    return true;
  }

  @Override
  public LinkRelation inverse() {
    return new LinkRelation(this);
  }

  /** The table that holds the pairs. */
  public LinkTable link() {
    return link;
  }

  /** The link entity's relation to the target; empty where the pairs have a table of their own. */
  public Optional<ForwardRelation> toTarget() {
    return Optional.ofNullable(link.entity()).map(this::toTarget);
  }

  private ForwardRelation toTarget(Class<?> entity) {
    return relation(entity, link.targetColumns());
  }

  private static ForwardRelation relation(Class<?> entity, List<String> sqlNames) {
    List<String> columns = sqlNames.stream().map(LinkTable::plain).toList();
    return EntityModels.of(entity).forwardRelations().stream()
        .filter(relation -> names(relation).equals(columns))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(entity + " has no relation in " + columns));
  }

  private static List<String> names(ForwardRelation relation) {
    return relation.columns().stream()
        .map(relation.owner()::column)
        .map(ColumnModel::name)
        .toList();
  }

  /** Whether the owner declares it, and not the target. */
  public boolean declared() {
    return declared;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LinkRelation that && link.equals(that.link);
  }

  @Override
  public int hashCode() {
    return link.hashCode();
  }
}
