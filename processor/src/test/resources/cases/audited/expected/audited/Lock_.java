package audited;

import dev.kindred.lookup.EmbeddedColumns;
import dev.kindred.lookup.EmbeddedPath;
import dev.kindred.lookup.PathStep;
import dev.kindred.lookup.TextColumn;
import dev.kindred.lookup.TextExpression;
import dev.kindred.spi.EmbeddableMetadata;
import dev.kindred.spi.RowReader;
import javax.annotation.processing.Generated;

/**
 * Metamodel class of the value object {@link Lock}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class Lock_ {
  /**
   * Is never called.
   */
  private Lock_() {
  }

  /**
   * Path to a {@link Lock}.
   *
   * @param <R> the root entity
   */
  public static class Path<R> extends EmbeddedPath<R, Lock> {
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
     * {@return the part {@code maker varchar(255) not null}}
     */
    public TextExpression<R> maker() {
      return texts(0);
    }

    /**
     * {@return the part {@code code varchar(255) not null}}
     */
    public TextExpression<R> code() {
      return texts(1);
    }
  }

  /**
   * Columns of an entity with a {@link Lock}, which can be assigned.
   *
   * @param <R> the entity
   */
  public static final class Columns<R> extends Path<R> implements EmbeddedColumns<R, Lock> {
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
     * {@return the part {@code maker varchar(255) not null}}
     */
    @Override
    public TextColumn<R> maker() {
      return new TextColumn<R>(PathStep.<R>owner(this), columnAt(0));
    }

    /**
     * {@return the part {@code code varchar(255) not null}}
     */
    @Override
    public TextColumn<R> code() {
      return new TextColumn<R>(PathStep.<R>owner(this), columnAt(1));
    }
  }

  /**
   * Metadata of {@link Lock} for Kindred's runtime.
   */
  public static final class Metadata extends EmbeddableMetadata<Lock> {
    /**
     * The only instance.
     */
    public static final Metadata INSTANCE = new Metadata();

    /**
     * Creates the metadata.
     */
    private Metadata() {
      super(Lock.class, 2, 0, 0, 1);
    }

    @Override
    public <S> Lock read(RowReader<S> row, S source, int column, int relation) {
      return new Lock(
          row.getString(source, column),
          row.getString(source, column + 1));
    }

    @Override
    protected Object attribute(Lock value, int column) {
      return switch (column) {
        case 0 -> value.maker();
        case 1 -> value.code();
        default -> throw new IndexOutOfBoundsException(column);
      };
    }

    @Override
    protected Object handle(Lock value, int relation) {
      return null;
    }
  }
}
