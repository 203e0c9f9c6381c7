package dev.kindred.benchmark.easyquery;

import com.easy.query.core.annotation.Column;
import com.easy.query.core.annotation.EntityProxy;
import com.easy.query.core.annotation.Navigate;
import com.easy.query.core.annotation.Table;
import com.easy.query.core.enums.RelationTypeEnum;
import com.easy.query.core.proxy.ProxyEntityAvailable;
import dev.kindred.benchmark.easyquery.proxy.AuthorProxy;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** What the guides of easy-query show. */
@EntityProxy
@Table("author")
@NullUnmarked
public class Author implements ProxyEntityAvailable<Author, AuthorProxy> {

  @Column(primaryKey = true, generatedKey = true)
  private Long id;

  private String name;

  private String country;

  @Navigate(value = RelationTypeEnum.OneToMany, selfProperty = "id", targetProperty = "authorId")
  private List<Book> books;

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }

  public List<Book> getBooks() {
    return books;
  }

  public void setBooks(List<Book> books) {
    this.books = books;
  }
}
