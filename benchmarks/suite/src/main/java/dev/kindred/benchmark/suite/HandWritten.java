package dev.kindred.benchmark.suite;

import dev.kindred.benchmark.kindred.rental.RentalQuestion;

/** The SQL that a programmer would write for the questions, the same for all databases. */
final class HandWritten {

  private HandWritten() {}

  static String sql(RentalQuestion question) {
    return switch (question) {
      case PAID_OTHERWISE ->
          """
          select r.id from rental r left join payment p on p.rental_id = r.id
          group by r.id having count(p.id) <> 1 order by r.id\
          """;
      case ALL_RENTED ->
          """
          select c.id from category c where not exists (
            select 1 from film_category fc where fc.category_id = c.id and not exists (
              select 1 from rental r where r.film_id = fc.film_id))
          order by c.id\
          """;
      case FREQUENT ->
          """
          select c.name, count(*) from customer c join rental r on r.customer_id = c.id
          group by c.id, c.name having count(*) > 40 order by count(*) desc, c.id\
          """;
      case TOP_FILMS ->
          """
          select f.title, count(r.id) from film f left join rental r on r.film_id = f.id
          group by f.id, f.title order by count(r.id) desc, f.id
          fetch first 20 rows only\
          """;
      case REVENUE ->
          """
          select c.store_id, extract(month from p.paid_on), sum(p.amount)
          from payment p join customer c on c.id = p.customer_id
          group by c.store_id, extract(year from p.paid_on), extract(month from p.paid_on)
          order by c.store_id, extract(year from p.paid_on), extract(month from p.paid_on)\
          """;
      case ABSENT ->
          """
          select c.id from customer c where not exists (
            select 1 from rental r where r.customer_id = c.id
              and r.rented_on between date '2024-04-01' and date '2024-06-30')
          order by c.id\
          """;
      case NEVER_RENTED ->
          """
          select f.id from film f where not exists (
            select 1 from rental r where r.film_id = f.id)
          order by f.id\
          """;
      case PAYMENTS ->
          """
          select c.name, avg(cast(p.amount as double precision)), max(p.amount)
          from customer c left join payment p on p.customer_id = c.id
          group by c.id, c.name order by max(p.amount) desc nulls first, c.id\
          """;
      case LAST_RENTAL ->
          """
          select c.id, max(r.rented_on) from customer c left join rental r on r.customer_id = c.id
          group by c.id order by c.id\
          """;
      case CATEGORIES ->
          """
          select c.name, sum(p.amount) from category c
          left join film_category fc on fc.category_id = c.id
          left join rental r on r.film_id = fc.film_id
          left join payment p on p.rental_id = r.id
          group by c.id, c.name order by sum(p.amount) desc nulls first, c.id\
          """;
    };
  }
}
