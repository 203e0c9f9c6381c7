package p;

import dev.kindred.lookup.ArrayColumn;
import dev.kindred.lookup.ArrayExpression;
import dev.kindred.lookup.EmbeddedColumns;
import dev.kindred.lookup.EmbeddedPath;
import dev.kindred.lookup.PathStep;
import dev.kindred.lookup.TextColumn;
import dev.kindred.lookup.TextExpression;
import dev.kindred.spi.EmbeddableMetadata;
import dev.kindred.spi.RowReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Metamodel class of the value object {@link Cover}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class Cover_ {
  /**
   * Is never called.
   */
  private Cover_() {
  }

  /**
   * Path to a {@link Cover}.
   *
   * @param <R> the root entity
   */
  public static class Path<R> extends EmbeddedPath<R, Cover> {
    /**
     * Creates a path; for generated code.
     *
     * @param position the row that it is in
     * @param column the position of its first column
     * @param relation the position of its first relation
     */
    public Path(PathStep position, int column, int relation) {
      super(Metadata.INSTANCE, position, column, relation);
    }

    /**
     * {@return the part {@code colour varchar(255) not null}}
     */
    public TextExpression<R> colour() {
      return texts(0);
    }

    /**
     * {@return the part {@code painters varchar(255)[] not null}}
     */
    public ArrayExpression<R, List<String>, String> painters() {
      return this.<List<String>, String>arrays(1);
    }
  }

  /**
   * Columns of an entity with a {@link Cover}, which can be assigned.
   *
   * @param <R> the entity
   */
  public static final class Columns<R> extends Path<R> implements EmbeddedColumns<R, Cover> {
    /**
     * Creates a path; for generated code.
     *
     * @param position the row that it is in
     * @param column the position of its first column
     * @param relation the position of its first relation
     */
    public Columns(PathStep position, int column, int relation) {
      super(position, column, relation);
    }

    /**
     * {@return the part {@code colour varchar(255) not null}}
     */
    @Override
    public TextColumn<R> colour() {
      return new TextColumn<R>(PathStep.<R>owner(this), columnAt(0));
    }

    /**
     * {@return the part {@code painters varchar(255)[] not null}}
     */
    @Override
    public ArrayColumn<R, List<String>, String> painters() {
      return new ArrayColumn<R, List<String>, String>(PathStep.<R>owner(this), columnAt(1));
    }
  }

  /**
   * Metadata of {@link Cover} for Kindred's runtime.
   */
  public static final class Metadata extends EmbeddableMetadata<Cover> {
    /**
     * The only instance.
     */
    public static final Metadata INSTANCE = new Metadata();

    /**
     * Creates the metadata.
     */
    private Metadata() {
      super(Cover.class, 2, 0, 0, 1);
    }

    @Override
    public <S> Cover read(RowReader<S> row, S source, int column, int relation) {
      return new Cover(
          row.getString(source, column),
          row.<List<String>>get(source, column + 1));
    }

    @Override
    protected Object attribute(Cover value, int column) {
      return switch (column) {
        case 0 -> value.colour();
        case 1 -> value.painters();
        default -> throw new IndexOutOfBoundsException(column);
      };
    }

    @Override
    protected Object handle(Cover value, int relation) {
      return null;
    }
  }
}
