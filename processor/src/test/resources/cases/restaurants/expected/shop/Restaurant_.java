package shop;

import dev.kindred.Accessors;
import dev.kindred.Database;
import dev.kindred.QuerySet;
import dev.kindred.RelatedOne;
import dev.kindred.RelatedSet;
import dev.kindred.error.EntityNotFoundException;
import dev.kindred.lookup.BooleanColumn;
import dev.kindred.lookup.BooleanExpression;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.LongColumn;
import dev.kindred.lookup.LongExpression;
import dev.kindred.lookup.Nodes;
import dev.kindred.lookup.RelatedRow;
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
import org.jooq.Table;

/**
 * Lookups, accessors and the builder of {@link Restaurant}, stored in {@code restaurant}.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class Restaurant_ {
  private Restaurant_() {
  }

  /**
   * {@code place_id bigint not null}, primary key, refers to {@code place.id}, on delete cascade.
   */
  public static Place_.Reference<Restaurant> place() {
    return new Place_.Reference<>(self(), 0);
  }

  /**
   * {@code serves_hot_dogs boolean not null}.
   */
  public static BooleanColumn<Restaurant> servesHotDogs() {
    return new BooleanColumn<>(Model.INSTANCE, 1);
  }

  /**
   * {@code serves_pizza boolean not null}.
   */
  public static BooleanColumn<Restaurant> servesPizza() {
    return new BooleanColumn<>(Model.INSTANCE, 2);
  }

  /**
   * The waiters that refer to it: {@code waiter.restaurant_id = restaurant.place_id}.
   */
  public static Waiter_.Many<Restaurant> waiterSet() {
    return new Waiter_.Many<>(self(), 1);
  }

  /**
   * The key: {@code place_id}.
   */
  public static LongColumn<Restaurant> pk() {
    return new LongColumn<>(Model.INSTANCE, 0);
  }

  /**
   * The entity itself, as a path that follows no relation.
   */
  public static Path<Restaurant> self() {
    return new Path<>();
  }

  /**
   * All restaurants: the query that everything starts from.
   */
  public static QuerySet<Restaurant> objects(Database db) {
    return Accessors.objects(db, Model.INSTANCE);
  }

  /**
   * The restaurant of this key.
   *
   * @throws EntityNotFoundException if there is none
   */
  public static Restaurant get(Database db, long place) {
    return Accessors.get(db, Model.INSTANCE, place);
  }

  /**
   * The restaurant of this key, if there is one.
   */
  public static Optional<Restaurant> find(Database db, long place) {
    return Accessors.find(db, Model.INSTANCE, place);
  }

  /**
   * A handle on the restaurant of this key. Nothing is loaded, and no database is asked.
   */
  public static One<Restaurant> ref(long place) {
    return Accessors.ref(Model.INSTANCE, place);
  }

  /**
   * The waiters of a restaurant.
   */
  public static RelatedSet<Waiter> waiterSet(Database db, Restaurant restaurant) {
    return Accessors.relatedSet(db, Model.INSTANCE.relation(1), restaurant);
  }

  /**
   * The waiters of each of these restaurants, in one statement for as many as the database takes at once.
   */
  public static Map<Restaurant, List<Waiter>> waiterSetOf(Database db,
      Collection<Restaurant> restaurants) {
    return Accessors.relatedSetOf(db, Model.INSTANCE.relation(1), restaurants);
  }

  /**
   * From a place to its restaurant.
   */
  public static Path<Place> ofPlace() {
    return new Path<>(Place_.self(), Model.INSTANCE.relation(0).reverse());
  }

  /**
   * The restaurant of a place.
   */
  public static RelatedOne<Restaurant> ofPlace(Database db, Place place) {
    return Accessors.relatedOne(db, Model.INSTANCE.relation(0).reverse(), place);
  }

  /**
   * A restaurant in the making, in which nothing is given yet.
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from a restaurant and remembers what changes.
   */
  public static Builder builder(Restaurant restaurant) {
    return new Builder(restaurant);
  }

  /**
   * A path that leads to a restaurant.
   *
   * @param <R> the entity that it starts from
   */
  public static class Path<R> extends EntityPath<R, Restaurant> {
    private Path() {
      super(Model.INSTANCE);
    }

    /**
     * For generated code.
     */
    public Path(EntityPath<R, ?> parent, int relation) {
      super(parent, relation);
    }

    /**
     * For generated code.
     */
    public Path(EntityPath<R, ?> parent, RelationMetadata relation) {
      super(parent, relation);
    }

    private Path(RelatedRow<R, Restaurant> row) {
      super(row);
    }

    @Override
    protected final Path<R> at(RelatedRow<R, Restaurant> row) {
      return new Path<>(row);
    }

    public final Place_.Path<R> place() {
      return new Place_.Path<>(this, 0);
    }

    public final BooleanExpression<R> servesHotDogs() {
      return booleans(1);
    }

    public final BooleanExpression<R> servesPizza() {
      return booleans(2);
    }

    public final Waiter_.Many<R> waiterSet() {
      return new Waiter_.Many<>(this, 1);
    }

    public final LongExpression<R> pk() {
      return longs(0);
    }
  }

  /**
   * A relation of another entity to a restaurant, which can be written.
   *
   * @param <R> the other entity
   */
  public static final class Reference<R> extends Path<R> implements ToOneReference<R, Restaurant> {
    /**
     * For generated code.
     */
    public Reference(EntityPath<R, ?> parent, int relation) {
      super(parent, relation);
    }
  }

  /**
   * A path that can lead to several restaurants.
   *
   * @param <R> the entity that it starts from
   */
  public static final class Many<R> extends Path<R> implements ToMany<R, Restaurant, Path<R>> {
    /**
     * For generated code.
     */
    public Many(EntityPath<R, ?> parent, int relation) {
      super(parent, relation);
    }

    /**
     * For generated code.
     */
    public Many(EntityPath<R, ?> parent, RelationMetadata relation) {
      super(parent, relation);
    }

    private Many(RelatedRow<R, Restaurant> row) {
      super(row);
    }

    /**
     * Those of them that meet a condition, which can compare them with the root.
     */
    @Override
    public Many<R> where(Function<? super Path<R>, Condition<R>> condition) {
      return new Many<>(rowsThat(Path::new, condition));
    }

    /**
     * Those of them that meet a condition of their own entity.
     */
    @Override
    public Many<R> where(Condition<Restaurant> condition) {
      return new Many<>(rowsThat(condition));
    }
  }

  /**
   * A restaurant in the making.
   */
  public static final class Builder extends EntityBuilder<Restaurant> {
    private Builder() {
      super(Model.INSTANCE);
    }

    private Builder(Restaurant restaurant) {
      super(Model.INSTANCE, restaurant);
    }

    public Builder place(Place place) {
      relate(0, One.of(place));
      return this;
    }

    public Builder place(One<Place> place) {
      relate(0, place);
      return this;
    }

    public Builder servesHotDogs(boolean servesHotDogs) {
      set(1, servesHotDogs);
      return this;
    }

    public Builder servesPizza(boolean servesPizza) {
      set(2, servesPizza);
      return this;
    }
  }

  /**
   * What Kindred's runtime knows of {@link Restaurant}.
   */
  static final class Model extends EntityMetadata<Restaurant> {
    static final Model INSTANCE = new Model();

    private Model() {
      super(
          Restaurant.class,
          "Restaurant_",
          "",
          "restaurant",
          List.of(
              ColumnMetadata.of("place", "place_id", ColumnType.LONG).asKey(),
              ColumnMetadata.of("servesHotDogs", "serves_hot_dogs", ColumnType.BOOLEAN),
              ColumnMetadata.of("servesPizza", "serves_pizza", ColumnType.BOOLEAN)),
          List.of());
    }

    @Override
    protected List<RelationMetadata> declareRelations() {
      return List.of(
          new ForwardRelation(this, 0, "place", true, false, OnDelete.CASCADE, List.of(0), List.of(0)),
          new ReverseRelation(this, 1, "waiterSet", 0));
    }

    @Override
    protected EntityMetadata<?> related(int relation) {
      return switch (relation) {
        case 0 -> Nodes.metadata(Place_.self());
        case 1 -> Nodes.metadata(Waiter_.self());
        default -> throw new IndexOutOfBoundsException(relation);
      };
    }

    @Override
    public Table<?> table() {
      return RestaurantTable.RESTAURANT;
    }

    @Override
    public <S> Restaurant read(RowReader<S> row, S source) {
      return new Restaurant(
          row.reference(0, row.getLong(source, 0)),
          row.getBoolean(source, 1),
          row.getBoolean(source, 2));
    }

    @Override
    public void readAll(ResultSetRowReader row, ResultSet source) {
      do {
        row.add(new Restaurant(
            row.reference(0, row.getLong(source, 0)),
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
