package com.acme.people;

/** What others see of a person. */
public record PersonView(String name, boolean active) {}
