package dev.kindred.internal.sql;

import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.PathNode;
import dev.kindred.spi.ManyToManyRelation;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.spi.ReverseRelation;
import java.util.List;
import org.jooq.Field;
import org.jooq.Table;

/** Join of the sources that the rows of a query are related to. */
record SourceJoin(RenderContext rendering, FromClause from, RelationMetadata relation) {

  /** Joins them, and returns the columns with the source's key. */
  List<Field<?>> key() {
    PathNode rows = PathNode.root(relation.target());
    if (relation instanceof ReverseRelation reverse) {
      return spelledKey(from.fields(rows, reverse.reverse().columns()));
    }
    ManyToManyRelation manyToMany = (ManyToManyRelation) relation;
    Table<?> through = rendering.joinTable(manyToMany);
    List<Field<?>> columns = from.fields(rows, manyToMany.targetColumns());
    from.join(
        clause ->
            through
                .join(clause)
                .on(
                    ColumnFields.equal(JooqJoinTables.targetFields(through, manyToMany), columns)
                        .and(rendering.scope(manyToMany, through))));
    return spelledKey(JooqJoinTables.sourceFields(through, manyToMany));
  }

  /**
   * Returns the references to the source, or the source's own key if equal keys can have several
   * spellings.
   */
  private List<Field<?>> spelledKey(List<Field<?>> references) {
    if (!KeyColumns.of(relation).haveSeveralSpellings()) {
      return references;
    }
    Table<?> source = rendering.alias(relation.source().table());
    List<Field<?>> key = ColumnFields.of(source, relation.sourceColumns());
    from.join(source, ColumnFields.equal(key, references));
    return key;
  }
}
