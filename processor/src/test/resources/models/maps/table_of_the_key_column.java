@Entity class Menu {
  @Id Long id;
  @ManyToMany @JoinTable(name = "menu_dish") @MapKeyColumn(name = "course", table = "menu_dish") Map<String, Dish> dishes;
  @OneToMany @JoinColumn(name = "special_id") @MapKeyColumn(name = "weekday", table = "elsewhere") Map<String, Dish> specials;
  @ElementCollection @MapKeyJoinColumn(name = "dish_id", table = "elsewhere") Map<Dish, String> remarks;
}

@Entity class Dish { @Id Long id; }
