package tenants;

import dev.kindred.Accessors;
import dev.kindred.Database;
import dev.kindred.DetachableSet;
import dev.kindred.LinkedSet;
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
 * Metamodel class of {@link Article}, stored in {@code article}: its paths, accessors and builder.
 */
@Generated("dev.kindred.processor.KindredProcessor")
public final class Article_ {
  /**
   * Is never called.
   */
  private Article_() {
  }

  /**
   * {@return the path to the holder by the foreign key {@code holder_id bigint not null} to {@code holder.id}, part of the primary key, on delete cascade}
   */
  public static Holder_.Reference<Article> holder() {
    return new Holder_.Reference<Article>(PathStep.first(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the column {@code number integer not null}, part of the primary key}
   */
  public static IntColumn<Article> number() {
    return new IntColumn<Article>(Metadata.INSTANCE, 1);
  }

  /**
   * {@return the path to the baskets that reference the article: {@code basket.holder_id = article.holder_id and basket.first_number = article.number}}
   */
  public static Basket_.Many<Article> basketSet() {
    return new Basket_.Many<Article>(PathStep.first(Metadata.INSTANCE, 1));
  }

  /**
   * {@return the path to the baskets by the association {@code piece}, from {@code HOLDER_ID} and {@code article_number} to {@code HOLDER_ID} and {@code basket_number}}
   */
  public static Basket_.Many<Article> baskets() {
    return new Basket_.Many<Article>(PathStep.first(Metadata.INSTANCE, 2));
  }

  /**
   * {@return the path to the pieces that reference the article: {@code piece.HOLDER_ID = article.holder_id and piece.article_number = article.number}}
   */
  public static Piece_.Many<Article> pieceSet() {
    return new Piece_.Many<Article>(PathStep.first(Metadata.INSTANCE, 3));
  }

  /**
   * {@return the root path, to select the entity itself}
   */
  public static Path<Article> self() {
    return new Path<Article>(PathStep.root(Metadata.INSTANCE));
  }

  /**
   * {@return a query over all articles}
   *
   * @param db the database
   */
  public static QuerySet<Article> objects(Database db) {
    return Accessors.<Article>objects(db, Metadata.INSTANCE);
  }

  /**
   * {@return the article with the given primary key}
   *
   * @param db the database
   * @param holder the column {@code holder_id}
   * @param number the column {@code number}
   * @throws dev.kindred.error.EntityNotFoundException if there is none
   */
  public static Article get(Database db, long holder, int number) {
    return Accessors.<Article>get(db, Metadata.INSTANCE, new Key(holder, number));
  }

  /**
   * {@return the article with the given primary key, or empty if there is none}
   *
   * @param db the database
   * @param holder the column {@code holder_id}
   * @param number the column {@code number}
   */
  public static Optional<Article> find(Database db, long holder, int number) {
    return Accessors.<Article>find(db, Metadata.INSTANCE, new Key(holder, number));
  }

  /**
   * {@return an unloaded reference to the article with the given primary key; no SQL is run}
   *
   * @param holder the column {@code holder_id}
   * @param number the column {@code number}
   */
  public static One<Article> ref(long holder, int number) {
    return Accessors.<Article>ref(Metadata.INSTANCE, new Key(holder, number));
  }

  /**
   * {@return the baskets that reference the given article as {@code first}, for querying and changing}
   *
   * @param db the database
   * @param article the article
   */
  public static DetachableSet<Basket> basketSet(Database db, Article article) {
    return Accessors.<Basket>detachableSet(db, Metadata.INSTANCE.relation(1), article);
  }

  /**
   * Loads the baskets of several articles, in one statement for as many as the database accepts at once.
   *
   * @param db the database
   * @param articles the articles
   * @return a list for each of them
   */
  public static Map<Article, List<Basket>> basketSetOf(Database db, Collection<Article> articles) {
    return Accessors.<Article, Basket>relatedSetOf(db, Metadata.INSTANCE.relation(1), articles);
  }

  /**
   * {@return the baskets of the given article, for querying and changing}
   *
   * @param db the database
   * @param article the article
   */
  public static LinkedSet<Basket, Piece> baskets(Database db, Article article) {
    return Accessors.<Basket, Piece>linkedSet(db, Metadata.INSTANCE.relation(2), article);
  }

  /**
   * Loads the baskets of several articles, in one statement for as many as the database accepts at once.
   *
   * @param db the database
   * @param articles the articles
   * @return a list for each of them
   */
  public static Map<Article, List<Basket>> basketsOf(Database db, Collection<Article> articles) {
    return Accessors.<Article, Basket>relatedSetOf(db, Metadata.INSTANCE.relation(2), articles);
  }

  /**
   * {@return the pieces that reference the given article, for querying and changing}
   *
   * @param db the database
   * @param article the article
   */
  public static RelatedSet<Piece> pieceSet(Database db, Article article) {
    return Accessors.<Piece>relatedSet(db, Metadata.INSTANCE.relation(3), article);
  }

  /**
   * Loads the pieces of several articles, in one statement for as many as the database accepts at once.
   *
   * @param db the database
   * @param articles the articles
   * @return a list for each of them
   */
  public static Map<Article, List<Piece>> pieceSetOf(Database db, Collection<Article> articles) {
    return Accessors.<Article, Piece>relatedSetOf(db, Metadata.INSTANCE.relation(3), articles);
  }

  /**
   * {@return the path from {@code Holder} to the articles that reference it}
   */
  public static Many<Holder> ofHolder() {
    return new Many<Holder>(PathStep.reverse(Metadata.INSTANCE, 0));
  }

  /**
   * {@return the articles that reference the given holder, for querying and changing}
   *
   * @param db the database
   * @param holder the holder
   */
  public static RelatedSet<Article> ofHolder(Database db, Holder holder) {
    return Accessors.<Article>relatedSet(db, Metadata.INSTANCE.relation(0).reverse(), holder);
  }

  /**
   * {@return a new, empty builder}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a new builder initialized from the given article; an update writes only the attributes that are set}
   *
   * @param article the article
   */
  public static Builder builder(Article article) {
    return new Builder(article);
  }

  /**
   * Path to an {@link Article}.
   *
   * @param <R> the root entity
   */
  public static class Path<R> extends EntityPath<R, Article> {
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
     * {@return the path to the holder by the foreign key {@code holder_id bigint not null} to {@code holder.id}, part of the primary key, on delete cascade}
     */
    public final Holder_.Path<R> holder() {
      return new Holder_.Path<R>(step(0));
    }

    /**
     * {@return the column {@code number integer not null}, part of the primary key}
     */
    public final IntExpression<R> number() {
      return ints(1);
    }

    /**
     * {@return the path to the baskets that reference the article: {@code basket.holder_id = article.holder_id and basket.first_number = article.number}}
     */
    public final Basket_.Many<R> basketSet() {
      return new Basket_.Many<R>(step(1));
    }

    /**
     * {@return the path to the baskets by the association {@code piece}, from {@code HOLDER_ID} and {@code article_number} to {@code HOLDER_ID} and {@code basket_number}}
     */
    public final Basket_.Many<R> baskets() {
      return new Basket_.Many<R>(step(2));
    }

    /**
     * {@return the path to the pieces that reference the article: {@code piece.HOLDER_ID = article.holder_id and piece.article_number = article.number}}
     */
    public final Piece_.Many<R> pieceSet() {
      return new Piece_.Many<R>(step(3));
    }
  }

  /**
   * Path to an {@link Article} by a foreign key, which can be assigned.
   *
   * @param <R> the entity that has the foreign key
   */
  public static final class Reference<R> extends Path<R> implements ToOneReference<R, Article> {
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
   * Path to any number of articles.
   *
   * @param <R> the root entity
   */
  public static final class Many<R> extends Path<R> implements ToMany<R, Article, Path<R>> {
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
    public Many<R> where(Condition<Article> condition) {
      return new Many<R>(rowsThat(condition));
    }
  }

  /**
   * Builder of an {@link Article}.
   */
  public static final class Builder extends EntityBuilder<Article> {
    /**
     * Creates an empty builder.
     */
    private Builder() {
      super(Metadata.INSTANCE);
    }

    /**
     * Creates an initialized builder.
     *
     * @param article the initial values
     */
    private Builder(Article article) {
      super(Metadata.INSTANCE, article);
    }

    /**
     * Sets the holder by the foreign key {@code holder_id bigint not null} to {@code holder.id}, part of the primary key, on delete cascade.
     *
     * @param holder the holder
     * @return this builder
     */
    public Builder holder(Holder holder) {
      relate(0, holder);
      return this;
    }

    /**
     * Sets a reference to the holder by the foreign key {@code holder_id bigint not null} to {@code holder.id}, part of the primary key, on delete cascade.
     *
     * @param holder the reference
     * @return this builder
     */
    public Builder holder(One<Holder> holder) {
      relate(0, holder);
      return this;
    }

    /**
     * Sets the column {@code number integer not null}, part of the primary key.
     *
     * @param number the value
     * @return this builder
     */
    public Builder number(int number) {
      set(1, number);
      return this;
    }
  }

  /**
   * Primary key of an article.
   *
   * @param holder the column {@code holder_id}
   * @param number the column {@code number}
   */
  public record Key(long holder, int number) {
  }

  /**
   * Metadata of {@link Article} for Kindred's runtime.
   */
  static final class Metadata extends EntityMetadata<Article> {
    /**
     * The only instance.
     */
    static final Metadata INSTANCE = new Metadata();

    /**
     * Creates the metadata.
     */
    private Metadata() {
      super(
          Article.class,
          "Article_",
          "",
          "article",
          new ColumnMetadata[] {
              ColumnMetadata.of("holder", "holder_id", ColumnType.LONG).asKey(),
              ColumnMetadata.of("number", "number", ColumnType.INT).asKey()});
    }

    @Override
    protected RelationMetadata[] declareRelations() {
      return new RelationMetadata[] {
          new ForwardRelation(this, 0, "holder", false, false, OnDelete.CASCADE, new int[] {0}, new int[] {0}),
          new ReverseRelation(this, 1, "basketSet", 1),
          new ManyToManyRelation(this, 2, "baskets", new JoinTable("", "piece", List.of("\"HOLDER_ID\"", "article_number"), List.of("\"HOLDER_ID\"", "basket_number"), Piece.class, false), false),
          new ReverseRelation(this, 3, "pieceSet", 0)};
    }

    @Override
    protected EntityMetadata<?> related(int relation) {
      return switch (relation) {
        case 0 -> Holder_.Metadata.INSTANCE;
        case 1 -> Basket_.Metadata.INSTANCE;
        case 2 -> Basket_.Metadata.INSTANCE;
        case 3 -> Piece_.Metadata.INSTANCE;
        default -> throw new IndexOutOfBoundsException(relation);
      };
    }

    @Override
    public <S> Article read(RowReader<S> row, S source) {
      return new Article(
          row.<Holder>one(source, 0),
          row.getInt(source, 1));
    }

    @Override
    public void readAll(ResultSetRowReader row, ResultSet source) {
      do {
        row.add(new Article(
            row.<Holder>one(source, 0),
            row.getInt(source, 1)));
      } while (row.next(source));
    }

    @Override
    protected Object attribute(Article entity, int column) {
      return switch (column) {
        case 1 -> entity.number();
        default -> throw new IndexOutOfBoundsException(column);
      };
    }

    @Override
    public Object handle(Article entity, int relation) {
      return switch (relation) {
        case 0 -> entity.holder();
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
      return List.of(parts.holder(), parts.number());
    }
  }
}
