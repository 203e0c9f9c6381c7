package com.example.bookshop.web;

import com.example.bookshop.order.NewOrder;
import com.example.bookshop.order.Order;
import com.example.bookshop.order.Orders;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
public class OrderApi {

  private final Orders orders;

  public OrderApi(Orders orders) {
    this.orders = orders;
  }

  @PostMapping("/orders")
  @ResponseStatus(HttpStatus.CREATED)
  public Order place(@RequestBody NewOrder order) {
    return orders.place(order);
  }

  @GetMapping("/orders")
  public List<Order> orders(@RequestParam String email) {
    return orders.of(email);
  }

  @GetMapping("/orders/{id}")
  public Order order(@PathVariable long id) {
    return orders.order(id);
  }

  @PostMapping("/orders/{id}/shipment")
  public Order ship(@PathVariable long id) {
    return orders.ship(id);
  }

  @DeleteMapping("/orders/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  public void cancel(@PathVariable long id) {
    orders.cancel(id);
  }

  @GetMapping("/sales")
  public List<Orders.Sales> sales() {
    return orders.sales();
  }
}
