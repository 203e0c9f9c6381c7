package dev.kindred.benchmark.easyquery;

import com.easy.query.core.annotation.Column;
import com.easy.query.core.annotation.EntityProxy;
import com.easy.query.core.annotation.Navigate;
import com.easy.query.core.annotation.Table;
import com.easy.query.core.enums.RelationTypeEnum;
import com.easy.query.core.proxy.ProxyEntityAvailable;
import dev.kindred.benchmark.easyquery.proxy.BookProxy;
import java.math.BigDecimal;
import org.jspecify.annotations.NullUnmarked;

/** What the guides of easy-query show. */
@EntityProxy
@Table("book")
@NullUnmarked
public class Book implements ProxyEntityAvailable<Book, BookProxy> {

  @Column(primaryKey = true, generatedKey = true)
  private Long id;

  private String title;

  private Integer pages;

  private BigDecimal price;

  private Long authorId;

  @Navigate(value = RelationTypeEnum.ManyToOne, selfProperty = "authorId", targetProperty = "id")
  private Author author;

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public Integer getPages() {
    return pages;
  }

  public void setPages(Integer pages) {
    this.pages = pages;
  }

  public BigDecimal getPrice() {
    return price;
  }

  public void setPrice(BigDecimal price) {
    this.price = price;
  }

  public Long getAuthorId() {
    return authorId;
  }

  public void setAuthorId(Long authorId) {
    this.authorId = authorId;
  }

  public Author getAuthor() {
    return author;
  }

  public void setAuthor(Author author) {
    this.author = author;
  }
}
