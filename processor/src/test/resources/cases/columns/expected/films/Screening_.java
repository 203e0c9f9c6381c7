package films;

import dev.kindred.Accessors;
import dev.kindred.Database;
import dev.kindred.DetachableSet;
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
import dev.kindred.spi.JoinTable;
import dev.kindred.spi.ManyToManyRelation;
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
 * Metamodel class of {@link Screening}, stored in {@code screening}: its paths, accessors and builder.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class Screening_ {
  /**
   * Is never called.
   */
  private Screening_() {
  }

  /**
   * {@return the path to the film by the foreign key {@code film_id bigint not null} to {@code film.film_id}, part of the primary key, on delete cascade}
   */
  public static Film_.Reference<Screening> film() {
    return new Film_.Reference<Screening>(PathStep.first(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the column {@code day integer not null}, part of the primary key}
   */
  public static IntColumn<Screening> day() {
    return new IntColumn<Screening>(Metadata.INSTANCE, 1);
  }

  /**
   * {@return the path to the viewers that reference the screening: {@code viewer.next_film = screening.film_id and viewer.Next Day = screening.day}}
   */
  public static Viewer_.Many<Screening> viewerSet() {
    return new Viewer_.Many<Screening>(PathStep.first(Metadata.INSTANCE, 1));
  }

  /**
   * {@return the path to the viewers by the join table {@code seen}, from {@code film} and {@code day} to {@code viewer}}
   */
  public static Viewer_.Many<Screening> viewers() {
    return new Viewer_.Many<Screening>(PathStep.first(Metadata.INSTANCE, 2));
  }

  /**
   * {@return the root path, to select the entity itself}
   */
  public static Path<Screening> self() {
    return new Path<Screening>(PathStep.root(Metadata.INSTANCE));
  }

  /**
   * {@return a query over all screenings}
   *
   * @param db the database
   */
  public static QuerySet<Screening> objects(Database db) {
    return Accessors.<Screening>objects(db, Metadata.INSTANCE);
  }

  /**
   * {@return the screening with the given primary key}
   *
   * @param db the database
   * @param film the column {@code film_id}
   * @param day the column {@code day}
   * @throws dev.kindred.error.EntityNotFoundException if there is none
   */
  public static Screening get(Database db, long film, int day) {
    return Accessors.<Screening>get(db, Metadata.INSTANCE, new Key(film, day));
  }

  /**
   * {@return the screening with the given primary key, or empty if there is none}
   *
   * @param db the database
   * @param film the column {@code film_id}
   * @param day the column {@code day}
   */
  public static Optional<Screening> find(Database db, long film, int day) {
    return Accessors.<Screening>find(db, Metadata.INSTANCE, new Key(film, day));
  }

  /**
   * {@return an unloaded reference to the screening with the given primary key; no SQL is run}
   *
   * @param film the column {@code film_id}
   * @param day the column {@code day}
   */
  public static One<Screening> ref(long film, int day) {
    return Accessors.<Screening>ref(Metadata.INSTANCE, new Key(film, day));
  }

  /**
   * {@return the viewers that reference the given screening as {@code next}, for querying and changing}
   *
   * @param db the database
   * @param screening the screening
   */
  public static RelatedSet<Viewer> viewerSet(Database db, Screening screening) {
    return Accessors.<Viewer>relatedSet(db, Metadata.INSTANCE.relation(1), screening);
  }

  /**
   * Loads the viewers of several screenings, in one statement for as many as the database accepts at once.
   *
   * @param db the database
   * @param screenings the screenings
   * @return a list for each of them
   */
  public static Map<Screening, List<Viewer>> viewerSetOf(Database db,
      Collection<Screening> screenings) {
    return Accessors.<Screening, Viewer>relatedSetOf(db, Metadata.INSTANCE.relation(1), screenings);
  }

  /**
   * {@return the viewers of the given screening, for querying and changing}
   *
   * @param db the database
   * @param screening the screening
   */
  public static DetachableSet<Viewer> viewers(Database db, Screening screening) {
    return Accessors.<Viewer>detachableSet(db, Metadata.INSTANCE.relation(2), screening);
  }

  /**
   * Loads the viewers of several screenings, in one statement for as many as the database accepts at once.
   *
   * @param db the database
   * @param screenings the screenings
   * @return a list for each of them
   */
  public static Map<Screening, List<Viewer>> viewersOf(Database db,
      Collection<Screening> screenings) {
    return Accessors.<Screening, Viewer>relatedSetOf(db, Metadata.INSTANCE.relation(2), screenings);
  }

  /**
   * {@return the path from {@code Film} to the screenings that reference it}
   */
  public static Many<Film> ofFilm() {
    return new Many<Film>(PathStep.reverse(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the screenings that reference the given film, for querying and changing}
   *
   * @param db the database
   * @param film the film
   */
  public static RelatedSet<Screening> ofFilm(Database db, Film film) {
    return Accessors.<Screening>relatedSet(db, Metadata.INSTANCE.relation(0).reverse(), film);
  }

  /**
   * {@return a new, empty builder}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a new builder initialized from the given screening; an update writes only the attributes that are set}
   *
   * @param screening the screening
   */
  public static Builder builder(Screening screening) {
    return new Builder(screening);
  }

  /**
   * Path to a {@link Screening}.
   *
   * @param <R> the root entity
   */
  public static class Path<R> extends EntityPath<R, Screening> {
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
     * {@return the path to the film by the foreign key {@code film_id bigint not null} to {@code film.film_id}, part of the primary key, on delete cascade}
     */
    public final Film_.Path<R> film() {
      return new Film_.Path<R>(step(0));
    }

    /**
     * {@return the column {@code day integer not null}, part of the primary key}
     */
    public final IntExpression<R> day() {
      return ints(1);
    }

    /**
     * {@return the path to the viewers that reference the screening: {@code viewer.next_film = screening.film_id and viewer.Next Day = screening.day}}
     */
    public final Viewer_.Many<R> viewerSet() {
      return new Viewer_.Many<R>(step(1));
    }

    /**
     * {@return the path to the viewers by the join table {@code seen}, from {@code film} and {@code day} to {@code viewer}}
     */
    public final Viewer_.Many<R> viewers() {
      return new Viewer_.Many<R>(step(2));
    }
  }

  /**
   * Path to a {@link Screening} by a foreign key, which can be assigned.
   *
   * @param <R> the entity that has the foreign key
   */
  public static final class Reference<R> extends Path<R> implements ToOneReference<R, Screening> {
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
   * Path to any number of screenings.
   *
   * @param <R> the root entity
   */
  public static final class Many<R> extends Path<R> implements ToMany<R, Screening, Path<R>> {
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
    public Many<R> where(Condition<Screening> condition) {
      return new Many<R>(rowsThat(condition));
    }
  }

  /**
   * Builder of a {@link Screening}.
   */
  public static final class Builder extends EntityBuilder<Screening> {
    /**
     * Creates an empty builder.
     */
    private Builder() {
      super(Metadata.INSTANCE);
    }

    /**
     * Creates an initialized builder.
     *
     * @param screening the initial values
     */
    private Builder(Screening screening) {
      super(Metadata.INSTANCE, screening);
    }

    /**
     * Sets the film by the foreign key {@code film_id bigint not null} to {@code film.film_id}, part of the primary key, on delete cascade.
     *
     * @param film the film
     * @return this builder
     */
    public Builder film(Film film) {
      relate(0, film);
      return this;
    }

    /**
     * Sets a reference to the film by the foreign key {@code film_id bigint not null} to {@code film.film_id}, part of the primary key, on delete cascade.
     *
     * @param film the reference
     * @return this builder
     */
    public Builder film(One<Film> film) {
      relate(0, film);
      return this;
    }

    /**
     * Sets the column {@code day integer not null}, part of the primary key.
     *
     * @param day the value
     * @return this builder
     */
    public Builder day(int day) {
      set(1, day);
      return this;
    }
  }

  /**
   * Primary key of a screening.
   *
   * @param film the column {@code film_id}
   * @param day the column {@code day}
   */
  public record Key(long film, int day) {
  }

  /**
   * Metadata of {@link Screening} for Kindred's runtime.
   */
  static final class Metadata extends EntityMetadata<Screening> {
    /**
     * The only instance.
     */
    static final Metadata INSTANCE = new Metadata();

    /**
     * Creates the metadata.
     */
    private Metadata() {
      super(
          Screening.class,
          "Screening_",
          "",
          "screening",
          new ColumnMetadata[] {
              ColumnMetadata.of("film", "film_id", ColumnType.LONG).asKey(),
              ColumnMetadata.of("day", "\"day\"", ColumnType.INT).asKey()});
    }

    @Override
    protected RelationMetadata[] declareRelations() {
      return new RelationMetadata[] {
          new ForwardRelation(this, 0, "film", false, false, OnDelete.CASCADE, new int[] {0}, new int[] {0}),
          new ReverseRelation(this, 1, "viewerSet", 0),
          new ManyToManyRelation(this, 2, "viewers", new JoinTable("", "seen", List.of("film", "\"day\""), List.of("viewer"), null, false), false)};
    }

    @Override
    protected EntityMetadata<?> related(int relation) {
      return switch (relation) {
        case 0 -> Film_.Metadata.INSTANCE;
        case 1 -> Viewer_.Metadata.INSTANCE;
        case 2 -> Viewer_.Metadata.INSTANCE;
        default -> throw new IndexOutOfBoundsException(relation);
      };
    }

    @Override
    public <S> Screening read(RowReader<S> row, S source) {
      return new Screening(
          row.<Film>one(source, 0),
          row.getInt(source, 1));
    }

    @Override
    public void readAll(ResultSetRowReader row, ResultSet source) {
      do {
        row.add(new Screening(
            row.<Film>one(source, 0),
            row.getInt(source, 1)));
      } while (row.next(source));
    }

    @Override
    protected Object attribute(Screening entity, int column) {
      return switch (column) {
        case 1 -> entity.day();
        default -> throw new IndexOutOfBoundsException(column);
      };
    }

    @Override
    public Object handle(Screening entity, int relation) {
      return switch (relation) {
        case 0 -> entity.film();
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
      return List.of(parts.film(), parts.day());
    }
  }
}
