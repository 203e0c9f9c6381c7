package com.example.bookshop.web;

import com.example.bookshop.catalog.BookFilter;
import com.example.bookshop.catalog.Catalog;
import com.example.bookshop.order.Address;
import com.example.bookshop.order.NewOrder;
import com.example.bookshop.order.Orders;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages for customers. */
@Controller
public class Pages {

  private static final int BOOKS_ON_A_PAGE = 5;

  private final Catalog catalog;
  private final Orders orders;

  public Pages(Catalog catalog, Orders orders) {
    this.catalog = catalog;
    this.orders = orders;
  }

  @GetMapping("/")
  public String books(BookFilter filter, @RequestParam @Nullable String after, Model model) {
    model.addAttribute("filter", filter);
    model.addAttribute("page", catalog.books(filter, BOOKS_ON_A_PAGE, after));
    return "books";
  }

  @GetMapping("/books/{id}")
  public String book(@PathVariable long id, Model model) {
    model.addAttribute("book", catalog.book(id));
    return "book";
  }

  @GetMapping("/authors/{id}")
  public String author(@PathVariable long id, Model model) {
    model.addAttribute("author", catalog.author(id));
    return "author";
  }

  @PostMapping("/orders")
  public String place(
      @RequestParam long book,
      @RequestParam int quantity,
      @RequestParam String email,
      Address shipTo) {
    NewOrder order = new NewOrder(email, shipTo, Map.of(book, quantity));
    return "redirect:/orders/" + orders.place(order).id();
  }

  @GetMapping("/orders/{id}")
  public String order(@PathVariable long id, Model model) {
    model.addAttribute("order", orders.order(id));
    return "order";
  }
}
