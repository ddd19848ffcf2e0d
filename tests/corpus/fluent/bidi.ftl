a = a‮b⁦c⁩‏؜
