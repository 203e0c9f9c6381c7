package com.example

import dev.kindred.model.Column
import dev.kindred.model.Entity
import dev.kindred.model.Id

@Entity
data class Author(
    @Id var id: Long? = null,
    @Column(length = 80) var name: String = "",
    var born: Int? = null,
)
