package com.example

import dev.kindred.Database
import dev.kindred.model.One

fun main() {
    Database.open("jdbc:h2:mem:library").use { db ->
        db.schema().create()

        val austen = db.insert(Author(name = "Jane Austen"))
        db.insert(Book(title = "Emma", pages = 474, author = One.of(austen)))
        db.insert(Book_.builder().title("Persuasion").pages(249).author(austen))

        Book_.objects(db)
            .filter(Book_.author().name().startsWith("Jane"), Book_.pages() greater 300)
            .list()
            .forEach { println("${it.title} by ${it.author.get().name}") }
        println(Author_.books(db, austen).count())
    }
}
