package com.example.bookshop.order;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Confirms orders to customers, after the commit: an order that fails is never confirmed. */
@Component
public class Confirmations {

  private static final Logger LOG = LoggerFactory.getLogger(Confirmations.class);

  @TransactionalEventListener
  public void confirm(OrderPlaced placed) {
    LOG.info("To {}: thank you for order {}.", placed.order().email(), placed.order().id());
  }
}
