package dev.kindred.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.internal.dialect.supported.Dialects;
import dev.kindred.internal.query.AggregateNode;
import dev.kindred.internal.query.AggregateNode.Aggregate;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.FunctionNode;
import dev.kindred.internal.query.GroupBy;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.spi.RowReader;
import java.util.List;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The names in the derived table that groups are made of. */
class GroupedFromClauseTest {

  private static final EntityMetadata<String> DOOR = new DoorModel();

  @Test
  void keysAreCalledAsNoColumnIs() {
    ExpressionNode column = new ColumnNode(PathNode.root(DOOR), 0);
    ExpressionNode key =
        new FunctionNode(FunctionNode.Function.LOWER, List.of(column), ColumnType.TEXT);
    ExpressionNode greatest = new AggregateNode(Aggregate.MAX, column, null, ColumnType.TEXT);
    Select groups =
        new GroupBy(List.of(key), List.of()).of(Select.all(DOOR), List.of(key, greatest));

    SqlCompiler compiler =
        new SqlCompiler(Dialects.of(SQLDialect.POSTGRES), entity -> {}, StatementComment.NONE);
    assertThat(compiler.compile(groups).sql())
        .isEqualTo(
            "select grouped.group_key_1, max(grouped.KEY_1) from (select door.KEY_1,"
                + " lower(door.KEY_1) as group_key_1 from door) as grouped"
                + " group by grouped.group_key_1");
  }

  /** {@code door(KEY_1)}. */
  private static final class DoorModel extends EntityMetadata<String> {
    private DoorModel() {
      super(
          String.class,
          "Door_",
          "",
          "door",
          new ColumnMetadata[] {ColumnMetadata.of("first", "KEY_1", ColumnType.TEXT).asKey()});
    }

    @Override
    protected RelationMetadata[] declareRelations() {
      return new RelationMetadata[0];
    }

    @Override
    protected EntityMetadata<?> related(int relation) {
      return this;
    }

    @Override
    public <S> String read(RowReader<S> row, S source) {
      return row.get(source, 0);
    }

    @Override
    protected String attribute(String door, int column) {
      return door;
    }

    @Override
    public @Nullable Object handle(String door, int relation) {
      return null;
    }
  }
}
