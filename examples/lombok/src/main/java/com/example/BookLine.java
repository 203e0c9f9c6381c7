package com.example;

public record BookLine(String title, String author) {}
