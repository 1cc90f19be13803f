print("bounces")
