package shop;

import jakarta.persistence.*;

@Entity
public class UserAccount {
  @Id @GeneratedValue Long id;
  String firstName;
  @ManyToOne UserAccount invitedBy;
}
