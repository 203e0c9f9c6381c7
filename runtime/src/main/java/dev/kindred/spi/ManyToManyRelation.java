package dev.kindred.spi;

import dev.kindred.stability.ForGeneratedCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A many-to-many relation, on either side. Two of the same table and direction are equal. */
@ForGeneratedCode
public final class ManyToManyRelation extends RelationMetadata {

  private final JoinTable joinTable;
  private final boolean declared;
  private final boolean withHandle;
  private final @Nullable EntityMetadata<?> known;

  /** Looked up once: the models of the link entity and of both sides are made one by one. */
  private @Nullable List<Integer> sourceColumns;

  private @Nullable List<Integer> targetColumns;

  /**
   * Describes a relation.
   *
   * @param index its position among the owner's relations
   * @param declared whether the owner declares it, and not the target
   */
  public ManyToManyRelation(
      EntityMetadata<?> owner, int index, String name, JoinTable link, boolean declared) {
    this(owner, index, name, link, declared, declared);
  }

  private ManyToManyRelation(
      EntityMetadata<?> owner,
      int index,
      String name,
      JoinTable link,
      boolean declared,
      boolean carried) {
    super(owner, index, name);
    this.joinTable = link;
    this.declared = declared;
    this.withHandle = carried;
    this.known = null;
  }

  /** The same relation with an attribute of the owner's that was declared for it. */
  public ManyToManyRelation withHandle() {
    return new ManyToManyRelation(source(), index(), name(), joinTable, declared, true);
  }

  private ManyToManyRelation(ManyToManyRelation inverse) {
    super(inverse.target(), -1, "of" + inverse);
    this.joinTable = inverse.joinTable.reverse();
    this.declared = !inverse.declared;
    this.withHandle = false;
    this.known = inverse.source();
  }

  @Override
  public EntityMetadata<?> target() {
    return known == null ? source().related(index()) : known;
  }

  @Override
  public boolean isBidirectional() {
    return false;
  }

  @Override
  public boolean hasHandle() {
    return withHandle;
  }

  /** Those of the owner's key, or what the link entity refers to in place of it. */
  @Override
  public List<Integer> sourceColumns() {
    List<Integer> columns = sourceColumns;
    if (columns == null) {
      columns = references(joinTable.sourceColumns(), source());
      sourceColumns = columns;
    }
    return columns;
  }

  /** The positions of the target's columns that the pairs refer to. */
  public List<Integer> targetColumns() {
    List<Integer> columns = targetColumns;
    if (columns == null) {
      columns = references(joinTable.targetColumns(), target());
      targetColumns = columns;
    }
    return columns;
  }

  private List<Integer> references(List<String> columns, EntityMetadata<?> side) {
    return joinTable.entity() == null
        ? side.keyColumns()
        : relation(joinTable.entity(), columns).references();
  }

  @Override
  public boolean toMany() {
    return true;
  }

  @Override
  public ManyToManyRelation reverse() {
    return new ManyToManyRelation(this);
  }

  /** The table that holds the pairs. */
  public JoinTable joinTable() {
    return joinTable;
  }

  /** The link entity's relation to the target; empty where the pairs have a table of their own. */
  public Optional<ForwardRelation> toTarget() {
    return Optional.ofNullable(joinTable.entity()).map(this::toTarget);
  }

  private ForwardRelation toTarget(Class<?> entity) {
    return relation(entity, joinTable.targetColumns());
  }

  private static ForwardRelation relation(Class<?> entity, List<String> sqlNames) {
    List<String> columns = sqlNames.stream().map(JoinTable::plain).toList();
    return EntityRegistry.of(entity).forwardRelations().stream()
        .filter(relation -> names(relation).equals(columns))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(entity + " has no relation in " + columns));
  }

  private static List<String> names(ForwardRelation relation) {
    return relation.columns().stream()
        .map(relation.source()::column)
        .map(ColumnMetadata::name)
        .toList();
  }

  /** Whether the owner declares it, and not the target. */
  public boolean declared() {
    return declared;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ManyToManyRelation that && joinTable.equals(that.joinTable);
  }

  @Override
  public int hashCode() {
    return joinTable.hashCode();
  }
}
