package music;

import dev.kindred.Accessors;
import dev.kindred.Database;
import dev.kindred.QuerySet;
import dev.kindred.RelatedSet;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.IntColumn;
import dev.kindred.lookup.IntExpression;
import dev.kindred.lookup.PathStep;
import dev.kindred.lookup.ToMany;
import dev.kindred.lookup.ToOneReference;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.spi.ResultSetRowReader;
import dev.kindred.spi.ReverseRelation;
import dev.kindred.spi.RowReader;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Metamodel class of {@link Play}, stored in {@code play}: its paths, accessors and builder.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class Play_ {
  /**
   * Is never called.
   */
  private Play_() {
  }

  /**
   * {@return the path to the album by the foreign key {@code albumId bigint not null} to {@code Album.AlbumId}, part of the primary key, on delete cascade}
   */
  public static Album_.Reference<Play> album() {
    return new Album_.Reference<Play>(PathStep.first(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the column {@code dayOfYear integer not null}, part of the primary key}
   */
  public static IntColumn<Play> dayOfYear() {
    return new IntColumn<Play>(Metadata.INSTANCE, 1);
  }

  /**
   * {@return the column {@code times integer not null}}
   */
  public static IntColumn<Play> times() {
    return new IntColumn<Play>(Metadata.INSTANCE, 2);
  }

  /**
   * {@return the path to the comments that reference the play: {@code remarks.PlayAlbumId = play.albumId and remarks.PlayDayOfYear = play.dayOfYear}}
   */
  public static Comment_.Many<Play> commentSet() {
    return new Comment_.Many<Play>(PathStep.first(Metadata.INSTANCE, 1));
  }

  /**
   * {@return the root path, to select the entity itself}
   */
  public static Path<Play> self() {
    return new Path<Play>(PathStep.root(Metadata.INSTANCE));
  }

  /**
   * {@return a query over all plays}
   *
   * @param db the database
   */
  public static QuerySet<Play> objects(Database db) {
    return Accessors.<Play>objects(db, Metadata.INSTANCE);
  }

  /**
   * {@return the play with the given primary key}
   *
   * @param db the database
   * @param album the column {@code albumId}
   * @param dayOfYear the column {@code dayOfYear}
   * @throws dev.kindred.error.EntityNotFoundException if there is none
   */
  public static Play get(Database db, long album, int dayOfYear) {
    return Accessors.<Play>get(db, Metadata.INSTANCE, new Key(album, dayOfYear));
  }

  /**
   * {@return the play with the given primary key, or empty if there is none}
   *
   * @param db the database
   * @param album the column {@code albumId}
   * @param dayOfYear the column {@code dayOfYear}
   */
  public static Optional<Play> find(Database db, long album, int dayOfYear) {
    return Accessors.<Play>find(db, Metadata.INSTANCE, new Key(album, dayOfYear));
  }

  /**
   * {@return an unloaded reference to the play with the given primary key; no SQL is run}
   *
   * @param album the column {@code albumId}
   * @param dayOfYear the column {@code dayOfYear}
   */
  public static One<Play> ref(long album, int dayOfYear) {
    return Accessors.<Play>ref(Metadata.INSTANCE, new Key(album, dayOfYear));
  }

  /**
   * {@return the comments that reference the given play, for querying and changing}
   *
   * @param db the database
   * @param play the play
   */
  public static RelatedSet<Comment> commentSet(Database db, Play play) {
    return Accessors.<Comment>relatedSet(db, Metadata.INSTANCE.relation(1), play);
  }

  /**
   * Loads the comments of several plays, in one statement for as many as the database accepts at once.
   *
   * @param db the database
   * @param plays the plays
   * @return a list for each of them
   */
  public static Map<Play, List<Comment>> commentSetOf(Database db, Collection<Play> plays) {
    return Accessors.<Play, Comment>relatedSetOf(db, Metadata.INSTANCE.relation(1), plays);
  }

  /**
   * {@return the path from {@code Album} to the plays that reference it}
   */
  public static Many<Album> ofAlbum() {
    return new Many<Album>(PathStep.reverse(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the plays that reference the given album, for querying and changing}
   *
   * @param db the database
   * @param album the album
   */
  public static RelatedSet<Play> ofAlbum(Database db, Album album) {
    return Accessors.<Play>relatedSet(db, Metadata.INSTANCE.relation(0).reverse(), album);
  }

  /**
   * {@return a new, empty builder}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a new builder initialized from the given play; an update writes only the attributes that are set}
   *
   * @param play the play
   */
  public static Builder builder(Play play) {
    return new Builder(play);
  }

  /**
   * Path to a {@link Play}.
   *
   * @param <R> the root entity
   */
  public static class Path<R> extends EntityPath<R, Play> {
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
     * {@return the path to the album by the foreign key {@code albumId bigint not null} to {@code Album.AlbumId}, part of the primary key, on delete cascade}
     */
    public final Album_.Path<R> album() {
      return new Album_.Path<R>(step(0));
    }

    /**
     * {@return the column {@code dayOfYear integer not null}, part of the primary key}
     */
    public final IntExpression<R> dayOfYear() {
      return ints(1);
    }

    /**
     * {@return the column {@code times integer not null}}
     */
    public final IntExpression<R> times() {
      return ints(2);
    }

    /**
     * {@return the path to the comments that reference the play: {@code remarks.PlayAlbumId = play.albumId and remarks.PlayDayOfYear = play.dayOfYear}}
     */
    public final Comment_.Many<R> commentSet() {
      return new Comment_.Many<R>(step(1));
    }
  }

  /**
   * Path to a {@link Play} by a foreign key, which can be assigned.
   *
   * @param <R> the entity that has the foreign key
   */
  public static final class Reference<R> extends Path<R> implements ToOneReference<R, Play> {
    /**
     * Creates a path; for generated code.
     *
     * @param position where it leads
     */
    public Reference(PathStep position) {
      super(position);
    }
  }

  /**
   * Path to any number of plays.
   *
   * @param <R> the root entity
   */
  public static final class Many<R> extends Path<R> implements ToMany<R, Play, Path<R>> {
    /**
     * Creates a path; for generated code.
     *
     * @param position where it leads
     */
    public Many(PathStep position) {
      super(position);
    }

    /**
     * Restricts the related rows by a condition that may refer to the root entity.
     *
     * @param condition the condition
     * @return a path to the rows that fulfil it
     */
    @Override
    public Many<R> where(Function<? super Path<R>, Condition<R>> condition) {
      return new Many<R>(rowsThat(condition));
    }

    /**
     * Restricts the related rows by a condition on their own entity.
     *
     * @param condition the condition
     * @return a path to the rows that fulfil it
     */
    @Override
    public Many<R> where(Condition<Play> condition) {
      return new Many<R>(rowsThat(condition));
    }
  }

  /**
   * Builder of a {@link Play}.
   */
  public static final class Builder extends EntityBuilder<Play> {
    /**
     * Creates an empty builder.
     */
    private Builder() {
      super(Metadata.INSTANCE);
    }

    /**
     * Creates an initialized builder.
     *
     * @param play the initial values
     */
    private Builder(Play play) {
      super(Metadata.INSTANCE, play);
    }

    /**
     * Sets the album by the foreign key {@code albumId bigint not null} to {@code Album.AlbumId}, part of the primary key, on delete cascade.
     *
     * @param album the album
     * @return this builder
     */
    public Builder album(Album album) {
      relate(0, album);
      return this;
    }

    /**
     * Sets a reference to the album by the foreign key {@code albumId bigint not null} to {@code Album.AlbumId}, part of the primary key, on delete cascade.
     *
     * @param album the reference
     * @return this builder
     */
    public Builder album(One<Album> album) {
      relate(0, album);
      return this;
    }

    /**
     * Sets the column {@code dayOfYear integer not null}, part of the primary key.
     *
     * @param dayOfYear the value
     * @return this builder
     */
    public Builder dayOfYear(int dayOfYear) {
      set(1, dayOfYear);
      return this;
    }

    /**
     * Sets the column {@code times integer not null}.
     *
     * @param times the value
     * @return this builder
     */
    public Builder times(int times) {
      set(2, times);
      return this;
    }
  }

  /**
   * Primary key of a play.
   *
   * @param album the column {@code albumId}
   * @param dayOfYear the column {@code dayOfYear}
   */
  public record Key(long album, int dayOfYear) {
  }

  /**
   * Metadata of {@link Play} for Kindred's runtime.
   */
  static final class Metadata extends EntityMetadata<Play> {
    /**
     * The only instance.
     */
    static final Metadata INSTANCE = new Metadata();

    /**
     * Creates the metadata.
     */
    private Metadata() {
      super(
          Play.class,
          "Play_",
          "",
          "play",
          new ColumnMetadata[] {
              ColumnMetadata.of("album", "\"albumId\"", ColumnType.LONG).asKey(),
              ColumnMetadata.of("dayOfYear", "\"dayOfYear\"", ColumnType.INT).asKey(),
              ColumnMetadata.of("times", "times", ColumnType.INT)});
    }

    @Override
    protected RelationMetadata[] declareRelations() {
      return new RelationMetadata[] {
          new ForwardRelation(this, 0, "album", false, false, OnDelete.CASCADE, new int[] {0}, new int[] {0}),
          new ReverseRelation(this, 1, "commentSet", 0)};
    }

    @Override
    protected EntityMetadata<?> related(int relation) {
      return switch (relation) {
        case 0 -> Album_.Metadata.INSTANCE;
        case 1 -> Comment_.Metadata.INSTANCE;
        default -> throw new IndexOutOfBoundsException(relation);
      };
    }

    @Override
    public <S> Play read(RowReader<S> row, S source) {
      return new Play(
          row.<Album>one(source, 0),
          row.getInt(source, 1),
          row.getInt(source, 2));
    }

    @Override
    public void readAll(ResultSetRowReader row, ResultSet source) {
      do {
        row.add(new Play(
            row.<Album>one(source, 0),
            row.getInt(source, 1),
            row.getInt(source, 2)));
      } while (row.next(source));
    }

    @Override
    protected Object attribute(Play entity, int column) {
      return switch (column) {
        case 1 -> entity.dayOfYear();
        case 2 -> entity.times();
        default -> throw new IndexOutOfBoundsException(column);
      };
    }

    @Override
    public Object handle(Play entity, int relation) {
      return switch (relation) {
        case 0 -> entity.album();
        default -> null;
      };
    }

    @Override
    public Object composeKey(List<?> parts) {
      return new Key((Long) parts.get(0), (Integer) parts.get(1));
    }

    @Override
    public List<?> decomposeKey(Object key) {
      Key parts = (Key) key;
      return List.of(parts.album(), parts.dayOfYear());
    }
  }
}
