package comments;

import dev.kindred.Accessors;
import dev.kindred.Database;
import dev.kindred.ReadOnlyQuerySet;
import dev.kindred.lookup.DoubleExpression;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.LongExpression;
import dev.kindred.lookup.PathStep;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.spi.ResultSetRowReader;
import dev.kindred.spi.RowReader;
import java.sql.ResultSet;
import javax.annotation.processing.Generated;

/**
 * Metamodel class of {@link Sales}, stored in {@code sales}: its paths and accessors.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class Sales_ {
  /**
   * Is never called.
   */
  private Sales_() {
  }

  /**
   * {@return the column {@code firm_country bigint not null}}
   */
  public static LongExpression<Sales> firmCountry() {
    return self().firmCountry();
  }

  /**
   * {@return the column {@code total double precision not null}}
   */
  public static DoubleExpression<Sales> total() {
    return self().total();
  }

  /**
   * {@return the root path, to select the entity itself}
   */
  public static Path<Sales> self() {
    return new Path<Sales>(PathStep.root(Metadata.INSTANCE));
  }

  /**
   * {@return a query over all saleses}
   *
   * @param db the database
   */
  public static ReadOnlyQuerySet<Sales> objects(Database db) {
    return Accessors.<Sales>readOnlyObjects(db, Metadata.INSTANCE);
  }

  /**
   * Path to a {@link Sales}.
   *
   * @param <R> the root entity
   */
  public static class Path<R> extends EntityPath<R, Sales> {
    /**
     * Creates a path; for generated code.
     *
     * @param position where it leads
     */
    public Path(PathStep position) {
      super(position);
    }

    @Override
    protected final Path<R> at(PathStep position) {
      return new Path<R>(position);
    }

    /**
     * {@return the column {@code firm_country bigint not null}}
     */
    public final LongExpression<R> firmCountry() {
      return longs(0);
    }

    /**
     * {@return the column {@code total double precision not null}}
     */
    public final DoubleExpression<R> total() {
      return doubles(1);
    }
  }

  /**
   * Metadata of {@link Sales} for Kindred's runtime.
   */
  static final class Metadata extends EntityMetadata<Sales> {
    /**
     * The only instance.
     */
    static final Metadata INSTANCE = new Metadata();

    /**
     * Creates the metadata.
     */
    private Metadata() {
      super(
          Sales.class,
          "Sales_",
          "",
          "sales",
          new ColumnMetadata[] {
              ColumnMetadata.of("firmCountry", "firm_country", ColumnType.LONG),
              ColumnMetadata.of("total", "total", ColumnType.DOUBLE)});
    }

    @Override
    protected RelationMetadata[] declareRelations() {
      return new RelationMetadata[0];
    }

    @Override
    protected EntityMetadata<?> related(int relation) {
      throw new IndexOutOfBoundsException(relation);
    }

    @Override
    public boolean isReadOnly() {
      return true;
    }

    @Override
    public String view() {
      return "select firm_country, sum(price) as total from orders group by firm_country";
    }

    @Override
    public String comment() {
      return "By firm";
    }

    @Override
    public <S> Sales read(RowReader<S> row, S source) {
      return new Sales(
          row.getLong(source, 0),
          row.getDouble(source, 1));
    }

    @Override
    public void readAll(ResultSetRowReader row, ResultSet source) {
      do {
        row.add(new Sales(
            row.getLong(source, 0),
            row.getDouble(source, 1)));
      } while (row.next(source));
    }

    @Override
    protected Object attribute(Sales entity, int column) {
      return switch (column) {
        case 0 -> entity.firmCountry();
        case 1 -> entity.total();
        default -> throw new IndexOutOfBoundsException(column);
      };
    }

    @Override
    public Object handle(Sales entity, int relation) {
      return null;
    }
  }
}
