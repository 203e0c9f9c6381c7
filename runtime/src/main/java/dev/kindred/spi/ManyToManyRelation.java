package dev.kindred.spi;

import dev.kindred.stability.ForGeneratedCode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Many-to-many relation in one direction. Two of the same table and direction are equal. */
@ForGeneratedCode
public final class ManyToManyRelation extends RelationMetadata {

  private final JoinTable joinTable;
  private final boolean declared;
  private final boolean withHandle;
  private final @Nullable EntityMetadata<?> known;

  /** Looked up at first use: metadata is created before that of other entities. */
  private @Nullable List<Integer> sourceColumns;

  private @Nullable List<Integer> targetColumns;

  /**
   * Describes a relation.
   *
   * @param index the position among the source's relations
   * @param declared whether the source declares it, and not the target
   */
  public ManyToManyRelation(
      EntityMetadata<?> source, int index, String name, JoinTable joinTable, boolean declared) {
    this(source, index, name, joinTable, declared, declared);
  }

  private ManyToManyRelation(
      EntityMetadata<?> source,
      int index,
      String name,
      JoinTable joinTable,
      boolean declared,
      boolean withHandle) {
    super(source, index, name);
    this.joinTable = joinTable;
    this.declared = declared;
    this.withHandle = withHandle;
    this.known = null;
  }

  /** Returns this relation with a handle: the source has an attribute for it. */
  public ManyToManyRelation withHandle() {
    return new ManyToManyRelation(source(), index(), name(), joinTable, declared, true);
  }

  private ManyToManyRelation(ManyToManyRelation forward) {
    super(forward.target(), NO_INDEX, "of" + forward);
    this.joinTable = forward.joinTable.reverse();
    this.declared = !forward.declared;
    this.withHandle = false;
    this.known = forward.source();
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

  /** Returns the primary key's columns, or those that the association entity references. */
  @Override
  public List<Integer> sourceColumns() {
    List<Integer> columns = sourceColumns;
    if (columns == null) {
      columns = references(joinTable.sourceColumns(), source());
      sourceColumns = columns;
    }
    return columns;
  }

  /** Returns the positions of the target's columns that the join table references. */
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

  /** Returns the join table. */
  public JoinTable joinTable() {
    return joinTable;
  }

  /** Returns the association entity's relation to the target; empty for a plain join table. */
  public Optional<ForwardRelation> toTarget() {
    return Optional.ofNullable(joinTable.entity()).map(this::toTarget);
  }

  private ForwardRelation toTarget(Class<?> entity) {
    return relation(entity, joinTable.targetColumns());
  }

  private static ForwardRelation relation(Class<?> entity, List<String> sqlNames) {
    List<String> columns = sqlNames.stream().map(QuotedNames::plain).toList();
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

  /** Returns whether the source declares it, and not the target. */
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
