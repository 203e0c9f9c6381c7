package com.example

import dev.kindred.lookup.Condition
import dev.kindred.lookup.Expression
import dev.kindred.lookup.OrderedExpression

// gt(int) and gt(Integer) are one and the same to Kotlin: numbers are compared by these.

infix fun <E : Any, V : Any> Expression<E, V>.equal(value: V): Condition<E> = eq(value)

infix fun <E : Any, V : Any> Expression<E, V>.notEqual(value: V): Condition<E> = ne(value)

infix fun <E : Any, V : Any> OrderedExpression<E, V>.greater(value: V): Condition<E> = gt(value)

infix fun <E : Any, V : Any> OrderedExpression<E, V>.greaterOrEqual(value: V): Condition<E> = ge(value)

infix fun <E : Any, V : Any> OrderedExpression<E, V>.less(value: V): Condition<E> = lt(value)

infix fun <E : Any, V : Any> OrderedExpression<E, V>.lessOrEqual(value: V): Condition<E> = le(value)
