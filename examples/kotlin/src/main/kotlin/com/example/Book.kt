package com.example

import dev.kindred.model.Column
import dev.kindred.model.Entity
import dev.kindred.model.ForeignKey
import dev.kindred.model.Id
import dev.kindred.model.OnDelete
import dev.kindred.model.One

@Entity
data class Book(
    @Id var id: Long? = null,
    @Column(length = 120) var title: String = "",
    var pages: Int = 0,
    @ForeignKey(onDelete = [OnDelete.CASCADE], relatedName = "books")
    var author: One<Author> = One.none(),
)
