package com.acme.library.model;

public enum Genre {
  NOVEL,
  POETRY
}
