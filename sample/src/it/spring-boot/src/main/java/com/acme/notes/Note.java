package com.acme.notes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.LocalDateTime;

@Entity
public class Note {
  @Id @GeneratedValue private Long id;

  @Column(nullable = false)
  private String writtenBy;

  @Column(length = 2000)
  private String content;

  private LocalDateTime writtenAt;

  protected Note() {}

  public Note(String writtenBy, String content) {
    this.writtenBy = writtenBy;
    this.content = content;
    this.writtenAt = LocalDateTime.now();
  }

  public String getWrittenBy() {
    return writtenBy;
  }

  public String getContent() {
    return content;
  }
}
