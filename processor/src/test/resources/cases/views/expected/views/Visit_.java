package views;

import dev.kindred.Accessors;
import dev.kindred.Database;
import dev.kindred.ReadOnlyQuerySet;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.IntExpression;
import dev.kindred.lookup.PathStep;
import dev.kindred.model.OnDelete;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.spi.ResultSetRowReader;
import dev.kindred.spi.RowReader;
import java.sql.ResultSet;
import javax.annotation.processing.Generated;

/**
 * Metamodel class of {@link Visit}, stored in {@code visits}: its paths and accessors.
 */
@Generated("dev.kindred.processor.KindredProcessor")
final class Visit_ {
  /**
   * Is never called.
   */
  private Visit_() {
  }

  /**
   * {@return the path to the client by the foreign key {@code client_id bigint not null} to {@code client.id}, on delete do nothing}
   */
  public static Client_.Path<Visit> client() {
    return new Client_.Path<Visit>(PathStep.first(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the column {@code minutes integer not null}}
   */
  public static IntExpression<Visit> minutes() {
    return self().minutes();
  }

  /**
   * {@return the root path, to select the entity itself}
   */
  public static Path<Visit> self() {
    return new Path<Visit>(PathStep.root(Metadata.INSTANCE));
  }

  /**
   * {@return a query over all visits}
   *
   * @param db the database
   */
  public static ReadOnlyQuerySet<Visit> objects(Database db) {
    return Accessors.<Visit>readOnlyObjects(db, Metadata.INSTANCE);
  }

  /**
   * Path to a {@link Visit}.
   *
   * @param <R> the root entity
   */
  public static class Path<R> extends EntityPath<R, Visit> {
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
     * {@return the path to the client by the foreign key {@code client_id bigint not null} to {@code client.id}, on delete do nothing}
     */
    public final Client_.Path<R> client() {
      return new Client_.Path<R>(step(0));
    }

    /**
     * {@return the column {@code minutes integer not null}}
     */
    public final IntExpression<R> minutes() {
      return ints(1);
    }
  }

  /**
   * Metadata of {@link Visit} for Kindred's runtime.
   */
  static final class Metadata extends EntityMetadata<Visit> {
    /**
     * The only instance.
     */
    static final Metadata INSTANCE = new Metadata();

    /**
     * Creates the metadata.
     */
    private Metadata() {
      super(
          Visit.class,
          "Visit_",
          "stats",
          "visits",
          new ColumnMetadata[] {
              ColumnMetadata.of("client", "client_id", ColumnType.LONG),
              ColumnMetadata.of("minutes", "minutes", ColumnType.INT)});
    }

    @Override
    protected RelationMetadata[] declareRelations() {
      return new RelationMetadata[] {
          new ForwardRelation(this, 0, "client", false, false, OnDelete.DO_NOTHING, new int[] {0}, new int[] {0})};
    }

    @Override
    protected EntityMetadata<?> related(int relation) {
      return switch (relation) {
        case 0 -> Client_.Metadata.INSTANCE;
        default -> throw new IndexOutOfBoundsException(relation);
      };
    }

    @Override
    public boolean isReadOnly() {
      return true;
    }

    @Override
    public String view() {
      return "select * from log";
    }

    @Override
    public <S> Visit read(RowReader<S> row, S source) {
      return fill(new Visit(), row, source);
    }

    @Override
    public void readAll(ResultSetRowReader row, ResultSet source) {
      do {
        Visit entity = new Visit();
        entity.client = row.<Client>one(source, 0);
        entity.minutes = row.getInt(source, 1);
        row.add(entity);
      } while (row.next(source));
    }

    @Override
    public <S> Visit fill(Visit entity, RowReader<S> row, S source) {
      entity.client = row.<Client>one(source, 0);
      entity.minutes = row.getInt(source, 1);
      return entity;
    }

    @Override
    protected Object attribute(Visit entity, int column) {
      return switch (column) {
        case 1 -> entity.minutes;
        default -> throw new IndexOutOfBoundsException(column);
      };
    }

    @Override
    public Object handle(Visit entity, int relation) {
      return switch (relation) {
        case 0 -> entity.client;
        default -> null;
      };
    }
  }
}
