package shop;

import dev.kindred.Accessors;
import dev.kindred.Database;
import dev.kindred.QuerySet;
import dev.kindred.RelatedOne;
import dev.kindred.RelatedSet;
import dev.kindred.lookup.BooleanColumn;
import dev.kindred.lookup.BooleanExpression;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.LongColumn;
import dev.kindred.lookup.LongExpression;
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
 * Metamodel class of {@link Restaurant}, stored in {@code restaurant}: its paths, accessors and builder.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class Restaurant_ {
  /**
   * Is never called.
   */
  private Restaurant_() {
  }

  /**
   * {@return the path to the place by the foreign key {@code place_id bigint not null} to {@code place.id}, primary key, on delete cascade}
   */
  public static Place_.Reference<Restaurant> place() {
    return new Place_.Reference<Restaurant>(PathStep.first(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the column {@code serves_hot_dogs boolean not null}}
   */
  public static BooleanColumn<Restaurant> servesHotDogs() {
    return new BooleanColumn<Restaurant>(Metadata.INSTANCE, 1);
  }

  /**
   * {@return the column {@code serves_pizza boolean not null}}
   */
  public static BooleanColumn<Restaurant> servesPizza() {
    return new BooleanColumn<Restaurant>(Metadata.INSTANCE, 2);
  }

  /**
   * {@return the path to the waiters that reference the restaurant: {@code waiter.restaurant_id = restaurant.place_id}}
   */
  public static Waiter_.Many<Restaurant> waiterSet() {
    return new Waiter_.Many<Restaurant>(PathStep.first(Metadata.INSTANCE, 1));
  }

  /**
   * {@return the primary key column {@code place_id}}
   */
  public static LongColumn<Restaurant> pk() {
    return new LongColumn<Restaurant>(Metadata.INSTANCE, 0);
  }

  /**
   * {@return the root path, to select the entity itself}
   */
  public static Path<Restaurant> self() {
    return new Path<Restaurant>(PathStep.root(Metadata.INSTANCE));
  }

  /**
   * {@return a query over all restaurants}
   *
   * @param db the database
   */
  public static QuerySet<Restaurant> objects(Database db) {
    return Accessors.<Restaurant>objects(db, Metadata.INSTANCE);
  }

  /**
   * {@return the restaurant with the given primary key}
   *
   * @param db the database
   * @param place the column {@code place_id}
   * @throws dev.kindred.error.EntityNotFoundException if there is none
   */
  public static Restaurant get(Database db, long place) {
    return Accessors.<Restaurant>get(db, Metadata.INSTANCE, place);
  }

  /**
   * {@return the restaurant with the given primary key, or empty if there is none}
   *
   * @param db the database
   * @param place the column {@code place_id}
   */
  public static Optional<Restaurant> find(Database db, long place) {
    return Accessors.<Restaurant>find(db, Metadata.INSTANCE, place);
  }

  /**
   * {@return an unloaded reference to the restaurant with the given primary key; no SQL is run}
   *
   * @param place the column {@code place_id}
   */
  public static One<Restaurant> ref(long place) {
    return Accessors.<Restaurant>ref(Metadata.INSTANCE, place);
  }

  /**
   * {@return the waiters that reference the given restaurant, for querying and changing}
   *
   * @param db the database
   * @param restaurant the restaurant
   */
  public static RelatedSet<Waiter> waiterSet(Database db, Restaurant restaurant) {
    return Accessors.<Waiter>relatedSet(db, Metadata.INSTANCE.relation(1), restaurant);
  }

  /**
   * Loads the waiters of several restaurants, in one statement for as many as the database accepts at once.
   *
   * @param db the database
   * @param restaurants the restaurants
   * @return a list for each of them
   */
  public static Map<Restaurant, List<Waiter>> waiterSetOf(Database db,
      Collection<Restaurant> restaurants) {
    return Accessors.<Restaurant, Waiter>relatedSetOf(db, Metadata.INSTANCE.relation(1), restaurants);
  }

  /**
   * {@return the path from {@code Place} to the restaurant that references it}
   */
  public static Path<Place> ofPlace() {
    return new Path<Place>(PathStep.reverse(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the restaurant that references the given place, for querying and changing}
   *
   * @param db the database
   * @param place the place
   */
  public static RelatedOne<Restaurant> ofPlace(Database db, Place place) {
    return Accessors.<Restaurant>relatedOne(db, Metadata.INSTANCE.relation(0).reverse(), place);
  }

  /**
   * {@return a new, empty builder}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a new builder initialized from the given restaurant; an update writes only the attributes that are set}
   *
   * @param restaurant the restaurant
   */
  public static Builder builder(Restaurant restaurant) {
    return new Builder(restaurant);
  }

  /**
   * Path to a {@link Restaurant}.
   *
   * @param <R> the root entity
   */
  public static class Path<R> extends EntityPath<R, Restaurant> {
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
     * {@return the path to the place by the foreign key {@code place_id bigint not null} to {@code place.id}, primary key, on delete cascade}
     */
    public final Place_.Path<R> place() {
      return new Place_.Path<R>(step(0));
    }

    /**
     * {@return the column {@code serves_hot_dogs boolean not null}}
     */
    public final BooleanExpression<R> servesHotDogs() {
      return booleans(1);
    }

    /**
     * {@return the column {@code serves_pizza boolean not null}}
     */
    public final BooleanExpression<R> servesPizza() {
      return booleans(2);
    }

    /**
     * {@return the path to the waiters that reference the restaurant: {@code waiter.restaurant_id = restaurant.place_id}}
     */
    public final Waiter_.Many<R> waiterSet() {
      return new Waiter_.Many<R>(step(1));
    }

    /**
     * {@return the primary key column {@code place_id}}
     */
    public final LongExpression<R> pk() {
      return longs(0);
    }
  }

  /**
   * Path to a {@link Restaurant} by a foreign key, which can be assigned.
   *
   * @param <R> the entity that has the foreign key
   */
  public static final class Reference<R> extends Path<R> implements ToOneReference<R, Restaurant> {
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
   * Path to any number of restaurants.
   *
   * @param <R> the root entity
   */
  public static final class Many<R> extends Path<R> implements ToMany<R, Restaurant, Path<R>> {
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
    public Many<R> where(Condition<Restaurant> condition) {
      return new Many<R>(rowsThat(condition));
    }
  }

  /**
   * Builder of a {@link Restaurant}.
   */
  public static final class Builder extends EntityBuilder<Restaurant> {
    /**
     * Creates an empty builder.
     */
    private Builder() {
      super(Metadata.INSTANCE);
    }

    /**
     * Creates an initialized builder.
     *
     * @param restaurant the initial values
     */
    private Builder(Restaurant restaurant) {
      super(Metadata.INSTANCE, restaurant);
    }

    /**
     * Sets the place by the foreign key {@code place_id bigint not null} to {@code place.id}, primary key, on delete cascade.
     *
     * @param place the place
     * @return this builder
     */
    public Builder place(Place place) {
      relate(0, place);
      return this;
    }

    /**
     * Sets a reference to the place by the foreign key {@code place_id bigint not null} to {@code place.id}, primary key, on delete cascade.
     *
     * @param place the reference
     * @return this builder
     */
    public Builder place(One<Place> place) {
      relate(0, place);
      return this;
    }

    /**
     * Sets the column {@code serves_hot_dogs boolean not null}.
     *
     * @param servesHotDogs the value
     * @return this builder
     */
    public Builder servesHotDogs(boolean servesHotDogs) {
      set(1, servesHotDogs);
      return this;
    }

    /**
     * Sets the column {@code serves_pizza boolean not null}.
     *
     * @param servesPizza the value
     * @return this builder
     */
    public Builder servesPizza(boolean servesPizza) {
      set(2, servesPizza);
      return this;
    }
  }

  /**
   * Metadata of {@link Restaurant} for Kindred's runtime.
   */
  static final class Metadata extends EntityMetadata<Restaurant> {
    /**
     * The only instance.
     */
    static final Metadata INSTANCE = new Metadata();

    /**
     * Creates the metadata.
     */
    private Metadata() {
      super(
          Restaurant.class,
          "Restaurant_",
          "",
          "restaurant",
          new ColumnMetadata[] {
              ColumnMetadata.of("place", "place_id", ColumnType.LONG).asKey(),
              ColumnMetadata.of("servesHotDogs", "serves_hot_dogs", ColumnType.BOOLEAN),
              ColumnMetadata.of("servesPizza", "serves_pizza", ColumnType.BOOLEAN)});
    }

    @Override
    protected RelationMetadata[] declareRelations() {
      return new RelationMetadata[] {
          new ForwardRelation(this, 0, "place", true, false, OnDelete.CASCADE, new int[] {0}, new int[] {0}),
          new ReverseRelation(this, 1, "waiterSet", 0)};
    }

    @Override
    protected EntityMetadata<?> related(int relation) {
      return switch (relation) {
        case 0 -> Place_.Metadata.INSTANCE;
        case 1 -> Waiter_.Metadata.INSTANCE;
        default -> throw new IndexOutOfBoundsException(relation);
      };
    }

    @Override
    public <S> Restaurant read(RowReader<S> row, S source) {
      return new Restaurant(
          row.<Place>one(source, 0),
          row.getBoolean(source, 1),
          row.getBoolean(source, 2));
    }

    @Override
    public void readAll(ResultSetRowReader row, ResultSet source) {
      do {
        row.add(new Restaurant(
            row.<Place>one(source, 0),
            row.getBoolean(source, 1),
            row.getBoolean(source, 2)));
      } while (row.next(source));
    }

    @Override
    protected Object attribute(Restaurant entity, int column) {
      return switch (column) {
        case 1 -> entity.servesHotDogs();
        case 2 -> entity.servesPizza();
        default -> throw new IndexOutOfBoundsException(column);
      };
    }

    @Override
    public Object handle(Restaurant entity, int relation) {
      return switch (relation) {
        case 0 -> entity.place();
        default -> null;
      };
    }
  }
}
